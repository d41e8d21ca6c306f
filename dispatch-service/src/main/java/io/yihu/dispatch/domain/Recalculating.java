package io.yihu.dispatch.domain;

import io.yihu.events.CalendarReference;
import io.yihu.events.CountedClock;
import io.yihu.events.RecountedClock;
import io.yihu.events.RevisionCause;
import io.yihu.events.TicketEvent;
import io.yihu.events.Urgency;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * 放假安排公布后重新计算: the notice of a year became known that a ticket's deadlines were counted without. Each that still lies ahead, and was
 * counted in working time, gets the working time by the notice that it had without it, and this is told, be they moved or confirmed. What has
 * passed stays passed, a date that somebody agreed to (延期) stays, elapsed time (minutes, hours) looks at no calendar, and the promise to
 * the caller stays too. What stands beside the clocks of the dispatch is in {@link RecountingAlarms}. Pure, and once: afterwards
 * the ticket knows the notice.
 */
final class Recalculating {
    private final Limits limits;
    private final List<CalendarReference> notices;
    private final Alarms alarms;
    private final RecountingAlarms beside;

    Recalculating(Limits limits, List<CalendarReference> notices, Alarms alarms) {
        this.limits = limits;
        this.notices = List.copyOf(notices);
        this.alarms = alarms;
        this.beside = new RecountingAlarms(limits, this.notices, alarms);
    }

    /** Whether there is anything to do for it. */
    boolean due(WorkItem item) {
        return Step.RECALCULATE.from().contains(item.status())
                && (known(missing(item.assignment().clocks())) || beside.due(item));
    }

    private boolean known(Set<Integer> missing) {
        return notices.stream().map(CalendarReference::year).anyMatch(missing::contains);
    }

    /** The ticket with its deadlines as they are by the notices of now. Unchanged where it knows them. */
    WorkItem recalculated(WorkItem item, Instant now, List<TicketEvent> told) {
        if (!due(item)) {
            return item;
        }
        Set<Integer> missing = missing(item.assignment().clocks());
        Pause pause = item.progress().pause();
        Recount recount = new Recount(
                item.assignment().clocks().from(),
                calendar(year -> !missing.contains(year)),
                calendar(year -> true),
                pause == null ? now : pause.since());
        Assignment next = known(missing) ? recounted(item, recount) : item.assignment();
        List<RecountedClock> others = new ArrayList<>(moved(item.assignment().clocks(), next.clocks()));
        WorkItem anew = beside.recounted(known(missing) ? alarms.revised(item, next, now) : item, now, others);
        told.add(Dispatched.revised(item, next, RevisionCause.CALENDAR, now, others));
        return anew;
    }

    /** Those of the lead's deadlines that have no field of their own in the event. */
    private static List<RecountedClock> moved(Clocks before, Clocks after) {
        List<RecountedClock> moved = new ArrayList<>();
        if (after.contactBy() != null && !after.contactBy().equals(before.contactBy())) {
            moved.add(new RecountedClock(CountedClock.CONTACT, null, null, after.contactBy()));
        }
        if (after.returnBy() != null && !after.returnBy().equals(before.returnBy())) {
            moved.add(new RecountedClock(CountedClock.RETURN_WINDOW, null, null, after.returnBy()));
        }
        return moved;
    }

    /** Before the years were noted: the last one that the time for the reply reaches into. */
    private Set<Integer> missing(Clocks clocks) {
        List<Integer> noted = clocks.missingYears();
        if (noted != null || !clocks.provisional()) {
            return noted == null ? Set.of() : new TreeSet<>(noted);
        }
        List<Integer> reached = UnknownYears.between(
                new WorkingCalendar(List.of(), limits.workingHours()), clocks.startedAt(), clocks.resolveBy());
        return Set.of(reached.get(reached.size() - 1));
    }

    private WorkingCalendar calendar(Predicate<Integer> years) {
        return new WorkingCalendar(
                notices.stream().filter(notice -> years.test(notice.year())).toList(), limits.workingHours());
    }

    private Assignment recounted(WorkItem item, Recount recount) {
        Assignment present = item.assignment();
        Clocks given = present.clocks();
        Limits.Row row = limits.row(given.limit());
        boolean asGiven = item.progress().tally().extensions() > 0;
        Instant resolve = asGiven ? given.resolveBy() : recount.moved(given.resolveBy(), row.resolve(), row.sign());
        boolean rowSigns = present.signedAt() == null && !FastLane.forGood(item);
        Clocks clocks = new Clocks(
                given.startedAt(),
                rowSigns ? recount.moved(given.signBy(), row.sign(), row.sign()) : given.signBy(),
                contact(item, recount, resolve),
                returnBy(given, recount),
                resolve,
                given.limit(),
                given.limitsVersion(),
                given.calendarComplete(),
                given.countedFrom(),
                given.missingYears());
        List<Assistance> parts = present.assistance().stream()
                .map(part -> assist(part, given, recount, resolve))
                .toList();
        return present.with(clocks.noting(recount.after()), parts);
    }

    private @Nullable Instant contact(WorkItem item, Recount recount, Instant resolve) {
        Instant given = item.assignment().clocks().contactBy();
        if (given == null || item.progress().contact() != null || FastLane.forGood(item)) {
            return given;
        }
        Limit limit = limits.work().contact(item.urgency());
        return sooner(recount.moved(given, limit, limit), resolve);
    }

    private @Nullable Instant returnBy(Clocks clocks, Recount recount) {
        Instant given = clocks.returnBy();
        Limit limit = limits.work().limit(WorkRule.RETURN_WINDOW);
        return given == null ? null : recount.moved(given, limit, limit);
    }

    private Assistance assist(Assistance part, Clocks clocks, Recount recount, Instant resolve) {
        Instant given = part.by();
        if (given == null || !part.open()) {
            return part;
        }
        Limit limit = clocks.limit().equals(Limits.REWORK)
                ? limits.work().limit(WorkRule.ASSIST_REWORK)
                : limits.work().assist(Urgency.valueOf(clocks.limit()));
        return part.by(sooner(recount.moved(given, limit, limit), resolve));
    }

    private static Instant sooner(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
