package io.yihu.analytics;

import io.yihu.analytics.Names.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The figures of one day.
 *
 * @param from included
 * @param to not included
 * @param asOf when it was added up; what is still under way from other services is not in it yet
 * @param total of everything asked for; more than the sum of the units, for not everything belongs to a unit
 * @param units those with tickets, by code
 * @param communities those with tickets, by code; they add up to the total
 * @param withoutTickets units of which nothing is to be said that day
 */
record DayReport(
        LocalDate date,
        Instant from,
        Instant to,
        Instant asOf,
        Figures total,
        List<Line> units,
        List<Line> communities,
        List<Named> withoutTickets) {

    /** One unit or community. */
    record Line(
            String code,
            String nameZh,
            String nameEn,
            Map<String, Long> counts,
            Map<String, Figures.Percentage> rates) {
        static Line of(Named named, Figures figures) {
            return new Line(named.code(), named.nameZh(), named.nameEn(), figures.counts(), figures.rates());
        }
    }
}
