package io.yihu.dispatch.domain;

import java.time.Duration;
import java.time.Instant;

/** No time is lost or won while a clock stands still: what was left of it then is left of it when it runs again. Pure. */
record LeftTime(Limits limits, WorkingCalendar calendar) {
    /**
     * A deadline after the clock stood still for a while: what was left then is left now, counted as the limit of the reply
     * counts. One that had passed before stays.
     */
    private WorkingCalendar.Moment later(Clocks clocks, Instant by, Instant since, Instant now) {
        if (!since.isBefore(by)) {
            return new WorkingCalendar.Moment(by, true);
        }
        return left(limits.row(clocks.limit()).resolve(), by, since, now);
    }

    /** The deadline of one who assists, likewise. */
    Instant shifted(Clocks clocks, Instant by, Instant since, Instant now) {
        return Deadlines.wholeSecond(later(clocks, by, since, now).at());
    }

    /** When that is up of which, when the clock stopped, as much was left as is left now, counted as its limit counts. */
    WorkingCalendar.Moment left(Limit counted, Instant given, Instant since, Instant now) {
        return counted.elapses()
                ? new WorkingCalendar.Moment(now.plus(Duration.between(since, given)), true)
                : after(now, calendar.between(since, given));
    }

    /** The clocks after they stood still for a while. */
    Clocks resumed(Clocks clocks, Instant since, Instant now) {
        boolean elapses = limits.row(clocks.limit()).resolve().elapses();
        WorkingCalendar.Moment from = elapses
                ? new WorkingCalendar.Moment(clocks.from().plus(Duration.between(since, now)), true)
                : after(clocks.from(), calendar.between(since, now));
        WorkingCalendar.Moment by = later(clocks, clocks.resolveBy(), since, now);
        return clocks.stood(Deadlines.wholeSecond(by.at()), from.at(), by.calendarComplete())
                .noting(calendar);
    }

    private WorkingCalendar.Moment after(Instant from, Duration working) {
        return working.isZero() ? new WorkingCalendar.Moment(from, true) : calendar.after(from, working);
    }
}
