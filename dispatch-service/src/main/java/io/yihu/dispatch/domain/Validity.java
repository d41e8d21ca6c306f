package io.yihu.dispatch.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From which day to which day something counts, Asia/Shanghai, both included; a missing end is open.
 *
 * @param from the first day
 * @param to the last day
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {
    /** Refuses an end before the beginning. */
    public Validity {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("it ends before it begins: " + from + " to " + to);
        }
    }

    /** Whether it counts without end in either direction. */
    public boolean always() {
        return from == null && to == null;
    }

    /** Whether it counts on this day. */
    public boolean covers(LocalDate day) {
        return !beginsAfter(day) && !endedBefore(day);
    }

    /** Whether there is a day on which both count. */
    public boolean overlaps(Validity other) {
        boolean otherBegins = to == null || other.from == null || !other.from.isAfter(to);
        boolean thisBegins = other.to == null || from == null || !from.isAfter(other.to);
        return otherBegins && thisBegins;
    }

    /** Whether it has not begun by this day. */
    boolean beginsAfter(LocalDate day) {
        return from != null && day.isBefore(from);
    }

    /** Whether it is over by this day. */
    boolean endedBefore(LocalDate day) {
        return to != null && day.isAfter(to);
    }
}
