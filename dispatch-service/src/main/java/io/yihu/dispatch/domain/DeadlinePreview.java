package io.yihu.dispatch.domain;

import io.yihu.events.WhistleKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The clocks that a dispatch at some moment would get, with the days they pass over.
 *
 * @param limit the row of the table: an urgency, or {@code REWORK}
 * @param contact the first contact, never later than the reply
 * @param promise the citizen's clock; missing in later rounds, which set none
 * @param reportIn what a whistle that is blown at that moment gives each summoned unit, by its kind
 */
public record DeadlinePreview(
        Instant from,
        String limit,
        String limitsVersion,
        Leg sign,
        Leg returnWindow,
        Leg contact,
        Leg resolve,
        @Nullable Leg promise,
        Map<WhistleKind, Leg> reportIn) {
    /** Whether every day on the way to the signature and to the reply has its notice, as {@link Clocks#calendarComplete} says. */
    public boolean calendarComplete() {
        return missingYears().isEmpty();
    }

    /** The years without a State Council notice on the way to the signature and to the reply: their days follow the week. */
    public SortedSet<Integer> missingYears() {
        SortedSet<Integer> missing = new TreeSet<>(sign.missingYears());
        missing.addAll(resolve.missingYears());
        return missing;
    }

    /**
     * One of the clocks.
     *
     * @param nearDueAt missing where it is not announced that it is near
     * @param days on the way that are not what the week alone would make of them, and weekends; none where the limit is
     *     elapsed time
     * @param missingYears years on the way without a State Council notice: their days follow the week; none where the limit is
     *     elapsed time
     */
    public record Leg(
            Limit limit, Instant by, @Nullable Instant nearDueAt, List<Day> days, List<Integer> missingYears) {
        /** Copies the lists. */
        public Leg {
            days = List.copyOf(days);
            missingYears = List.copyOf(missingYears);
        }

        Leg near(@Nullable Instant at) {
            return new Leg(limit, by, at, days, missingYears);
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
