package io.yihu.analytics.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * A day of reporting: 24 hours of Shanghai time that begin on its date. It may begin at noon ({@code docs/domain.md},
 * section 4).
 *
 * @param from included
 * @param to not included
 */
public record Day(LocalDate date, Instant from, Instant to) {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** The day of this date, where days start at this time. */
    public static Day of(LocalDate date, LocalTime startsAt) {
        return new Day(
                date,
                date.atTime(startsAt).atZone(ZONE).toInstant(),
                date.plusDays(1).atTime(startsAt).atZone(ZONE).toInstant());
    }

    /** The calendar date of a moment. */
    public static LocalDate dateOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** Whether a moment falls into it. */
    public boolean contains(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(to);
    }

    /** The calendar dates it touches: one, or two where it does not start at midnight. */
    public List<LocalDate> dates() {
        LocalDate last = dateOf(to.minusNanos(1));
        return last.equals(date) ? List.of(date) : List.of(date, last);
    }
}
