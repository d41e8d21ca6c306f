package io.yihu.dispatch.domain;

import io.yihu.events.BasedOn;
import io.yihu.events.ReworkOrdered;
import io.yihu.events.SupervisionCause;
import io.yihu.events.TicketClosed;
import io.yihu.events.UnitReference;
import io.yihu.events.Urgency;
import io.yihu.kit.decision.Decision;
import io.yihu.kit.decision.Publication;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who gets a ticket: the first dispatch by the catalogue, another round by the caller's verdict. Every dispatch starts clocks
 * of its own. Pure.
 */
public final class Dispatching {
    private final Catalogue catalogue;
    private final Recusing recusing;
    private final Deadlines deadlines;
    private final Alarms alarms;
    private final WorkRules rules;

    Dispatching(Catalogue catalogue, Deadlines deadlines, Alarms alarms, WorkRules rules) {
        this.rules = rules;
        this.catalogue = catalogue;
        this.recusing = new Recusing(catalogue);
        this.deadlines = deadlines;
        this.alarms = alarms;
    }

    /** 派单: the first dispatch of a ticket whose matter is settled. Refused only where every unit keeps away from it. */
    public Decision<WorkItem> assign(String ticketId, WorkMatter matter, BasedOn cause, Instant now) {
        Optional<Routing> named = recusing.route(matter, WorkItemDecider.day(now));
        if (named.isEmpty()) {
            return Decision.refuse(UnitRefusals.NOBODY_LEFT);
        }
        WorkItem item = begun(ticketId, matter, named.get(), cause, now);
        return Decision.accept(item, item.assigned());
    }

    /** What a dispatcher decides where the catalogue could not. */
    public Designating designating() {
        return new Designating(this, catalogue);
    }

    /** The deadline of the first dispatch is what the caller is promised. */
    WorkItem begun(String ticketId, WorkMatter matter, Routing routing, BasedOn cause, Instant now) {
        Urgency urgency = routing.effective(matter.urgency());
        Assignment first = Assignment.first(deadlines.terms(routing, now, urgency, 1, false));
        Instant promise = first.clocks().resolveBy();
        Progress fresh = Progress.UNKNOWN.withAlarms(Alarms.promised(alarms.ofDispatch(first, urgency), promise));
        return new WorkItem(
                ticketId,
                WorkStatus.DISPATCHED,
                matter,
                first,
                promise,
                fresh,
                Returns.NONE,
                null,
                cause,
                first.awaited(WorkStatus.DISPATCHED, fresh));
    }

    /**
     * 重办: another round for the same lead, or for whoever has its work by now, and attention rises as the rules say. Only the verdict on the present round counts; any other is a repeat, or of an
     * earlier round.
     *
     * @param cause the verdict's number at feedback
     */
    public Decision<WorkItem> rework(WorkItem item, ReworkOrdered verdict, BasedOn cause, Instant now) {
        Assignment present = item.assignment();
        if (!verdict.round().equals(present.round()) || item.status() != WorkStatus.RESOLVED) {
            return Decision.unchanged();
        }
        Assignment next = present.rework(
                deadlines.terms(again(item, now), now, item.urgency(), present.round() + 1, item.fastLane()));
        WorkItem again =
                item.redispatched(next, alarms.ofDispatch(next, item.urgency()), item.returns(), seen(item, cause));
        return rules.byRating(present.round())
                .filter(level -> Supervising.higher(again, level))
                .map(level -> Decision.accept(
                        again.with(again.progress().supervised(level)),
                        again.assigned(),
                        Supervising.raised(again, level, SupervisionCause.LOW_RATING, now)))
                .orElseGet(() -> Decision.accept(again, again.assigned()));
    }

    /** The unit that led may have ended while its reply was out, or may have to keep away by now, as may whoever has its work. */
    private Routing again(WorkItem item, Instant now) {
        Units units = catalogue.units();
        LocalDate day = WorkItemDecider.day(now);
        Routing routing = item.assignment().routing();
        String next = units.successorOn(routing.lead(), day)
                .map(UnitReference::code)
                .filter(unit -> units.mayLead(unit, item.matter().category(), day))
                .orElse(routing.lead());
        if (recusing.bars(item, next, day)) {
            return recusing.route(item.matter(), day).orElse(routing);
        }
        Routing again = next.equals(routing.lead()) ? routing : routing.takenOver(next, units);
        return again.on(day, units);
    }

    /**
     * 结案: the work is over. Only the verdict on the present round counts. Where the answers are bad, about the last round allowed,
     * attention rises as the rules say, and the ticket waits for a supervisor to take note of it.
     */
    public Decision<WorkItem> close(WorkItem item, TicketClosed verdict, BasedOn cause) {
        if (!verdict.round().equals(item.assignment().round()) || item.status() != WorkStatus.RESOLVED) {
            return Decision.unchanged();
        }
        WorkItem closed = item.ended(WorkStatus.CLOSED, seen(item, cause), verdict.closedAt());
        List<Publication> said = Lapse.ofReply(item, verdict.closedAt());
        return verdict.answers().good()
                ? Decision.accept(closed, said)
                : Unsolved.closed(closed, rules.byRating(verdict.round()), said, verdict.closedAt());
    }

    private static BasedOn seen(WorkItem item, BasedOn verdict) {
        return new BasedOn(item.seen().intake(), null, verdict.feedback());
    }
}
