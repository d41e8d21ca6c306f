package io.yihu.dispatch;

import io.yihu.events.UnitReference;
import java.util.List;

/**
 * A ticket that could be given to no unit, as a row.
 *
 * @param since Beijing time
 * @param units that may have it today
 */
record UndispatchedLine(
        String ticketId, String since, String matter, String place, String reason, List<UnitReference> units) {
    /** Copies the list. */
    UndispatchedLine {
        units = List.copyOf(units);
    }
}
