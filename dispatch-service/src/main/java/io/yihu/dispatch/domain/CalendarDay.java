package io.yihu.dispatch.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day that a State Council notice names.
 *
 * @param year of the notice; the day itself may be a late-December day of the year before
 * @param remark such as 春节
 */
public record CalendarDay(
        Integer year, LocalDate date, Kind kind, @Nullable String remark) {
    /** What the notice says of it. */
    public enum Kind {
        /** Nobody works. */
        OFF,
        /** A make-up workday (调休). */
        WORK
    }
}
