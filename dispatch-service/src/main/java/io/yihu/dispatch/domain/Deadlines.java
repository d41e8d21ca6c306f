package io.yihu.dispatch.domain;

import io.yihu.events.Urgency;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Gives clocks. They start at the dispatch, not at the signing, so that leaving a ticket unsigned wins nothing. Deadlines
 * are whole seconds, rounded up in the unit's favour.
 */
public final class Deadlines {
    private static final String REWORK = "REWORK";

    private final Limits limits;
    private final WorkingCalendar calendar;

    /** From this table, on this calendar. */
    public Deadlines(Limits limits, WorkingCalendar calendar) {
        this.limits = limits;
        this.calendar = calendar;
    }

    /** The clocks of a dispatch in a round: by urgency in the first, by the row for rework in every later one. */
    public Clocks start(Instant dispatch, Urgency urgency, int round) {
        return round > 1
                ? clocks(dispatch, REWORK, limits.rework())
                : clocks(dispatch, urgency.name(), limits.row(urgency));
    }

    private Clocks clocks(Instant dispatch, String name, Limits.Row row) {
        WorkingCalendar.Moment sign = row.sign().from(dispatch, calendar);
        WorkingCalendar.Moment resolve = row.resolve().from(dispatch, calendar);
        return new Clocks(
                dispatch,
                wholeSecond(sign.at()),
                wholeSecond(resolve.at()),
                name,
                limits.version(),
                sign.calendarComplete() && resolve.calendarComplete());
    }

    private static Instant wholeSecond(Instant at) {
        Instant cut = at.truncatedTo(ChronoUnit.SECONDS);
        return cut.equals(at) ? at : cut.plusSeconds(1);
    }
}
