package io.yihu.dispatch.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a limit is up. What is counted in working time notes which notices were missing from the counting, so that it can be counted anew
 * once they are there. Elapsed time (minutes, hours) looks at no calendar and misses none, nor does a date that somebody agreed to.
 *
 * @param at a whole second, rounded up in favour of whoever it is asked of
 * @param missingYears whose notices were missing; missing where none was
 */
record Counted(Instant at, @Nullable List<Integer> missingYears) {
    static Counted of(Limit limit, Instant from, WorkingCalendar calendar) {
        return of(limit.from(from, calendar), from, calendar);
    }

    static Counted of(WorkingCalendar.Moment moment, Instant from, WorkingCalendar calendar) {
        List<Integer> missing = moment.calendarComplete() ? null : UnknownYears.between(calendar, from, moment.at());
        return new Counted(Deadlines.wholeSecond(moment.at()), missing);
    }

    static Counted agreed(Instant at) {
        return new Counted(Deadlines.wholeSecond(at), null);
    }

    Alarm alarm(Alarm.Kind kind, @Nullable String unit) {
        return new Alarm(kind, at, null, unit, missingYears);
    }
}
