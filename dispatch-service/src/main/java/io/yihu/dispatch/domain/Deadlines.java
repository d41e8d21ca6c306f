package io.yihu.dispatch.domain;

import io.yihu.events.Urgency;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
        Counted contact = counted(rules.contact(urgency), dispatch);
        Counted window = counted(rules.limit(WorkRule.RETURN_WINDOW), dispatch);
        boolean first = contact.at().isBefore(resolve.at());
        Clocks clocks = new Clocks(
                dispatch,
                wholeSecond(sign.at()),
                first ? contact.at() : wholeSecond(resolve.at()),
                window.at(),
                wholeSecond(resolve.at()),
                rework ? Limits.REWORK : urgency.name(),
                limits.version(),
                sign.calendarComplete() && resolve.calendarComplete(),
                null,
                null);
        return clocks.noting(calendar)
                .alsoNoting(window.missingYears())
                .alsoNoting(first ? contact.missingYears() : null);
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

    /** When so much is up. What is kept of it has to go by {@link #counted}, which says whether it is provisional. */
    Instant at(Limit limit, Instant from) {
        return wholeSecond(limit.from(from, calendar).at());
    }

    /** When so much is up, and which notices were missing from counting it. */
    Counted counted(Limit limit, Instant from) {
        return Counted.of(limit, from, calendar);
    }

    /** What was counted from this moment on, likewise. */
    Counted counted(WorkingCalendar.Moment moment, Instant from) {
        return Counted.of(moment, from, calendar);
    }

    /**
     * On what a dispatch is made: its clocks, and the parts of those who assist with deadlines of their own.
     *
     * @param fast whether the ticket is of the fast lane for good
     */
    Assignment.Terms terms(Routing routing, Instant dispatch, Urgency urgency, int round, boolean fast) {
        Clocks clocks = start(dispatch, urgency, round, fast);
        Instant by = assistBy(urgency, clocks, dispatch);
        if (!routing.assists().isEmpty() && by.isBefore(clocks.resolveBy())) {
            clocks = clocks.alsoNoting(assisting(urgency, clocks, dispatch, by));
        }
        List<Assistance> parts = routing.assists().stream()
                .map(unit -> Assistance.asked(unit, routing.required().contains(unit), by))
                .toList();
        return new Assignment.Terms(routing, clocks, parts);
    }

    /** The notices that were missing from whichever limit gave the assists their deadline. */
    private @Nullable List<Integer> assisting(Urgency urgency, Clocks clocks, Instant from, Instant by) {
        Counted usual = counted(rules.assist(urgency), from);
        boolean rework = clocks.limit().equals(Limits.REWORK) && !usual.at().equals(by);
        return (rework ? counted(rules.limit(WorkRule.ASSIST_REWORK), from) : usual).missingYears();
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

    /** What is left of clocks that stand still. */
    LeftTime leftTime() {
        return new LeftTime(limits, calendar);
    }

    static Instant wholeSecond(Instant at) {
        Instant cut = at.truncatedTo(ChronoUnit.SECONDS);
        return cut.equals(at) ? at : cut.plusSeconds(1);
    }
}
