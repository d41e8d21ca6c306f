package io.yihu.dispatch.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * Working time counted by one calendar and laid out by another. Pure.
 *
 * @param from where the clock counts from
 * @param before the calendar by which deadlines were given
 * @param after the calendar by which they are given now
 * @param at now, or since when the clock stands
 */
record Recount(Instant from, WorkingCalendar before, WorkingCalendar after, Instant at) {
    /**
     * A deadline that lies ahead, with as much working time as it had. Where that is sooner than it was, because a weekend turns out to be
     * worked, never less than a limit from now on, and never more than there was.
     *
     * @param limit by which it was given; one in elapsed time looks at no calendar
     */
    Instant moved(Instant given, Limit limit, Limit atLeast) {
        return limit.elapses() ? given : moved(given, atLeast);
    }

    /** The same of what is known to have been counted in working time. */
    Instant moved(Instant given, Limit atLeast) {
        Duration working = before.between(from, given);
        if (!given.isAfter(at) || working.isZero()) {
            return given;
        }
        Instant anew = Deadlines.wholeSecond(after.after(from, working).at());
        if (!anew.isBefore(given)) {
            return anew;
        }
        Instant soonest = Deadlines.wholeSecond(atLeast.from(at, after).at());
        Instant least = soonest.isBefore(given) ? soonest : given;
        return anew.isBefore(least) ? least : anew;
    }
}
