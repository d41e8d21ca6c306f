package io.yihu.allinone.demo.halfyear;

import io.yihu.events.TicketKind;
import io.yihu.events.Urgency;
import java.time.LocalDate;
import java.util.Map;

/**
 * What people complain of.
 *
 * @param category code, third level
 * @param zh what stands in the title after the place
 * @param en the same in English
 * @param otherUnit whom the first unit suggests where it asks to return
 * @param weight how often, against the others, in ordinary times
 * @param seasons how many times as often in these
 */
record Theme(
        String category,
        TicketKind kind,
        Urgency urgency,
        String zh,
        String en,
        String otherUnit,
        double weight,
        Map<Season, Double> seasons) {

    /** Drains of one estate tell a story of their own: {@link Sewer}. */
    boolean isDrainage() {
        return category.startsWith("drainage.");
    }

    /** How often on this day. */
    double on(LocalDate day) {
        double often = weight;
        for (Map.Entry<Season, Double> season : seasons.entrySet()) {
            often *= season.getKey().holds(day) ? season.getValue() : 1;
        }
        return often;
    }
}
