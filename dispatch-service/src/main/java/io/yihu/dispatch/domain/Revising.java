package io.yihu.dispatch.domain;

import io.yihu.events.Urgency;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Other limits for a dispatch that has begun: counted from its own start, plus as long as its clock stood. Pure. A slower limit gives
 * the later of both deadlines, unless that has passed too; a faster one gives never less than the time to sign from now on, and never
 * more than there was before, so that nobody gains by being late and nobody is late at once. Limits that stay move nothing, nor
 * do those of rework. What an emergency whistle hastened is not slowed down again: only limits more urgent than the fast lane's count then.
 * Who assists keeps a deadline that moves likewise and what it has done; who is new to it begins now.
 */
final class Revising {
    private final Deadlines deadlines;
    private final Limits limits;
    private final WorkingCalendar calendar;
    private final WorkRules rules;

    Revising(Limits limits, WorkingCalendar calendar, WorkRules rules) {
        this.deadlines = new Deadlines(limits, calendar, rules);
        this.limits = limits;
        this.calendar = calendar;
        this.rules = rules;
    }

    /** One limit in place of another. */
    private record Change(Limit before, Limit after, Limit atLeast) {}

    /** What its dispatch is made on by this rule and these limits, as it would show now. */
    Assignment.Terms revised(WorkItem item, Routing rule, Urgency urgency, Instant now) {
        Clocks clocks = revised(item, urgency, now);
        Pause pause = item.progress().pause();
        Instant at = pause == null ? now : pause.since();
        List<Assistance> parts = rule.assists().stream()
                .map(unit -> item.assignment()
                        .assistanceOf(unit)
                        .map(given -> revised(item.assignment().clocks(), clocks, given, at))
                        .orElseGet(() -> Assistance.asked(unit, false, deadlines.assistBy(urgency, clocks, at)))
                        .required(rule.required().contains(unit)))
                .toList();
        return new Assignment.Terms(rule, clocks, parts);
    }

    private Assistance revised(Clocks before, Clocks after, Assistance given, Instant at) {
        Instant by = given.by();
        if (by == null || !given.open() || before.limit().equals(after.limit())) {
            return given;
        }
        Limit next = rules.assist(Urgency.valueOf(after.limit()));
        Change change = new Change(rules.assist(Urgency.valueOf(before.limit())), next, next);
        Instant moved = moved(before, by, change, at);
        return given.by(moved.isBefore(after.resolveBy()) ? moved : after.resolveBy());
    }

    /** The clocks of this ticket by these limits, as they would show now. */
    Clocks revised(WorkItem item, Urgency urgency, Instant now) {
        Clocks given = item.assignment().clocks();
        boolean rework = item.assignment().round() > 1;
        if (rework || given.limit().equals(urgency.name()) || FastLane.forGood(item) && !urgent(urgency)) {
            return given;
        }
        Clocks revised = counted(item, urgency, now);
        return FastLane.forGood(item) && revised.resolveBy().isAfter(given.resolveBy()) ? given : revised;
    }

    private Clocks counted(WorkItem item, Urgency urgency, Instant now) {
        Clocks given = item.assignment().clocks();
        Pause pause = item.progress().pause();
        Instant at = pause == null ? now : pause.since();
        Limits.Row before = limits.row(Urgency.valueOf(given.limit()));
        Limits.Row after = limits.row(urgency);
        Instant resolve =
                moved(given, given.resolveBy(), new Change(before.resolve(), after.resolve(), after.sign()), at);
        boolean signed = item.assignment().signedAt() != null;
        Change toSign = new Change(before.sign(), after.sign(), after.sign());
        boolean complete = after.resolve().from(given.from(), calendar).calendarComplete();
        Clocks counted = new Clocks(
                given.startedAt(),
                signed ? given.signBy() : moved(given, given.signBy(), toSign, at),
                contact(item, urgency, resolve, at),
                given.returnBy(),
                resolve,
                urgency.name(),
                limits.version(),
                given.calendarComplete() && complete,
                given.countedFrom(),
                given.missingYears());
        return counted.noting(calendar);
    }

    private static boolean urgent(Urgency urgency) {
        return urgency.compareTo(Urgency.FAST_LANE) < 0;
    }

    private @Nullable Instant contact(WorkItem item, Urgency urgency, Instant resolve, Instant at) {
        Clocks given = item.assignment().clocks();
        Instant contactBy = given.contactBy();
        if (contactBy == null || item.progress().contact() != null) {
            return contactBy;
        }
        Limit after = rules.contact(urgency);
        Limit before = rules.contact(Urgency.valueOf(given.limit()));
        Instant moved = moved(given, contactBy, new Change(before, after, after), at);
        return moved.isBefore(resolve) ? moved : resolve;
    }

    private Instant moved(Clocks clocks, Instant given, Change change, Instant at) {
        Instant before = end(change.before(), clocks.from());
        Instant after = end(change.after(), clocks.from());
        if (!after.isBefore(before)) {
            return after.isAfter(given) && after.isAfter(at) ? after : given;
        }
        if (!given.isAfter(at)) {
            return given;
        }
        Instant soonest = end(change.atLeast(), at);
        Instant least = soonest.isBefore(given) ? soonest : given;
        return after.isAfter(least) ? after : least;
    }

    private Instant end(Limit limit, Instant from) {
        return Deadlines.wholeSecond(limit.from(from, calendar).at());
    }
}
