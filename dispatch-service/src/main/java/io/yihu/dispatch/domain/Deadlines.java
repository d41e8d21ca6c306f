package io.yihu.dispatch.domain;

import io.yihu.events.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Gives clocks. They start at the dispatch, not at the signing, so that leaving a ticket unsigned wins nothing. Deadlines
 * are whole seconds, rounded up in the unit's favour.
 */
public final class Deadlines {
    private final Limits limits;
    private final WorkingCalendar calendar;
    private final WorkRules rules;

    /** From this table, on this calendar, by these rules. */
    public Deadlines(Limits limits, WorkingCalendar calendar, WorkRules rules) {
        this.limits = limits;
        this.calendar = calendar;
        this.rules = rules;
    }

    /** By the rules an office begins with. */
    public Deadlines(Limits limits, WorkingCalendar calendar) {
        this(limits, calendar, WorkRules.DEFAULT);
    }

    /** The clocks of a dispatch in a round: by urgency in the first, by the row for rework in every later one. */
    public Clocks start(Instant dispatch, Urgency urgency, int round) {
        boolean rework = round > 1;
        Limits.Row row = rework ? limits.rework() : limits.row(urgency);
        WorkingCalendar.Moment sign = row.sign().from(dispatch, calendar);
        WorkingCalendar.Moment resolve = row.resolve().from(dispatch, calendar);
        Instant contact = at(rules.contact(urgency), dispatch);
        Clocks clocks = new Clocks(
                dispatch,
                wholeSecond(sign.at()),
                contact.isBefore(resolve.at()) ? contact : wholeSecond(resolve.at()),
                at(rules.limit(WorkRule.RETURN_WINDOW), dispatch),
                wholeSecond(resolve.at()),
                rework ? Limits.REWORK : urgency.name(),
                limits.version(),
                sign.calendarComplete() && resolve.calendarComplete(),
                null,
                null);
        return clocks.noting(calendar);
    }

    /** The same of a ticket that is of the fast lane for good: in no round later than that. */
    Clocks start(Instant dispatch, Urgency urgency, int round, boolean fast) {
        Clocks clocks = start(dispatch, urgency, round);
        return fast ? clocks.sooner(start(dispatch, Urgency.FAST_LANE, 1), true, true) : clocks;
    }

    /**
     * The clocks of a ticket that comes into the fast lane now: its limits count from now, and no deadline becomes later. A clock that stands
     * is set as it stood when it was stopped, so that all of the fast lane's time is left when it runs again, or what was left before.
     */
    Clocks hastened(WorkItem item, Instant now) {
        Assignment present = item.assignment();
        Pause pause = item.progress().pause();
        Clocks fast = start(pause == null ? now : pause.since(), Urgency.FAST_LANE, 1);
        return present.clocks()
                .sooner(fast, present.signedAt() == null, item.progress().contact() == null);
    }

    /** When so much is up. */
    Instant at(Limit limit, Instant from) {
        return wholeSecond(limit.from(from, calendar).at());
    }

    /**
     * On what a dispatch is made: its clocks, and the parts of those who assist with deadlines of their own.
     *
     * @param fast whether the ticket is of the fast lane for good
     */
    Assignment.Terms terms(Routing routing, Instant dispatch, Urgency urgency, int round, boolean fast) {
        Clocks clocks = start(dispatch, urgency, round, fast);
        Instant by = assistBy(urgency, clocks, dispatch);
        List<Assistance> parts = routing.assists().stream()
                .map(unit -> Assistance.asked(unit, routing.required().contains(unit), by))
                .toList();
        return new Assignment.Terms(routing, clocks, parts);
    }

    /** Until when a unit that is asked to assist from this moment on gives its part: never later than the lead replies. */
    Instant assistBy(Urgency urgency, Clocks clocks, Instant from) {
        Instant byUrgency = at(rules.assist(urgency), from);
        Instant inRework =
                clocks.limit().equals(Limits.REWORK) ? at(rules.limit(WorkRule.ASSIST_REWORK), from) : byUrgency;
        return Stream.of(byUrgency, inRework, clocks.resolveBy())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

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
        return wholeSecond(later(clocks, by, since, now).at());
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
        return clocks.stood(wholeSecond(by.at()), from.at(), by.calendarComplete())
                .noting(calendar);
    }

    private WorkingCalendar.Moment after(Instant from, Duration working) {
        return working.isZero() ? new WorkingCalendar.Moment(from, true) : calendar.after(from, working);
    }

    static Instant wholeSecond(Instant at) {
        Instant cut = at.truncatedTo(ChronoUnit.SECONDS);
        return cut.equals(at) ? at : cut.plusSeconds(1);
    }
}
