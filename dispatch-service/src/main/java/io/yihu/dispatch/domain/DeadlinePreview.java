package io.yihu.dispatch.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;

/**
 * The clocks that a dispatch at some moment would get, with the days they pass over.
 *
 * @param limit the row of the table: an urgency, or {@code REWORK}
 * @param missingYears years on the way without a State Council notice: their days follow the week
 */
public record DeadlinePreview(
        Instant from, String limit, String limitsVersion, Leg sign, Leg resolve, SortedSet<Integer> missingYears) {
    /** Whether every day on the way has its notice. */
    public boolean calendarComplete() {
        return missingYears.isEmpty();
    }

    /**
     * One of the two clocks.
     *
     * @param days on the way that are not what the week alone would make of them, and weekends; none where the limit is
     *     elapsed time
     */
    public record Leg(Limit limit, Instant by, Instant nearDueAt, List<Day> days) {
        /** Copies the list. */
        public Leg {
            days = List.copyOf(days);
        }
    }

    /**
     * A day on the way.
     *
     * @param zh what the notice calls it
     */
    public record Day(LocalDate date, Kind kind, String zh, String en) {
        /** Whether the clock stands still on it. */
        public boolean skipped() {
            return kind != Kind.MAKE_UP_WORKDAY;
        }
    }

    /** Why a day is told. */
    public enum Kind {
        /** A Saturday or Sunday that no notice names. */
        WEEKEND,
        /** A day off by a notice. */
        HOLIDAY,
        /** A Saturday or Sunday on which people work (调休上班). */
        MAKE_UP_WORKDAY
    }
}
