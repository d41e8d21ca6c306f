package io.yihu.dispatch.domain;

import io.yihu.events.BasedOn;
import io.yihu.events.MoveCause;
import io.yihu.events.MoveDecision;
import io.yihu.events.RevisionCause;
import io.yihu.events.TicketReclassified;
import io.yihu.events.Urgency;
import io.yihu.kit.decision.Decision;
import io.yihu.kit.decision.Publication;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 改类别或地点 of a ticket that was dispatched. Where the catalogue names the same unit it goes on, by the limits that apply now; where
 * it names another, the ticket moves by itself, once. A dispatcher decides where it moved before, and where a person chose its unit.
 * While the reply is out only what is counted changes. Pure.
 */
public final class Reclassifying {
    private final Recusing recusing;
    private final Revising revising;
    private final NextDispatch next;

    Reclassifying(Catalogue catalogue, Revising revising, NextDispatch next) {
        this.recusing = new Recusing(catalogue);
        this.revising = revising;
        this.next = next;
    }

    /**
     * What becomes of the ticket. A change that was decided on, or that a later one overtook, changes nothing.
     *
     * @param sequence the change's number at intake
     */
    public Decision<WorkItem> reclassify(WorkItem item, TicketReclassified change, long sequence, Instant now) {
        WorkMatter settled = new WorkMatter(
                change.kind(), change.category(), change.place(), change.urgency(), change.accusedUnit());
        return reclassify(item, settled, sequence, now);
    }

    /** The same, of what intake settled last. */
    public Decision<WorkItem> reclassify(WorkItem item, WorkMatter settled, long sequence, Instant now) {
        Long seen = item.seen().intake();
        if (item.status().over() || seen != null && seen >= sequence) {
            return Decision.unchanged();
        }
        WorkMatter was = item.matter();
        WorkMatter matter =
                new WorkMatter(was.kind(), settled.category(), settled.place(), settled.urgency(), was.accusedUnit());
        WorkItem known = known(item, matter, sequence);
        if (!Step.MOVE.from().contains(item.status())) {
            return Decision.accept(known);
        }
        LocalDate day = WorkItemDecider.day(now);
        Routing named = recusing.route(matter, day).orElse(item.assignment().routing());
        if (stays(item, named, day)) {
            return kept(known, named, now);
        }
        boolean byItself = item.returns().moves() == null && !chosen(item);
        return byItself ? moved(known, named, now) : awaiting(known, named, now);
    }

    private static WorkItem known(WorkItem item, WorkMatter matter, long sequence) {
        return new WorkItem(
                item.ticketId(),
                item.status(),
                matter,
                item.assignment(),
                item.promisedBy(),
                item.progress(),
                item.returns(),
                item.lastOutcome(),
                new BasedOn(sequence, null, item.seen().feedback()),
                item.nextDeadline());
    }

    /** A person chose its unit. */
    private static boolean chosen(WorkItem item) {
        return item.returns().pinned() || item.assignment().routing().row().equals(Routing.RULING);
    }

    /** Where a person chose the unit, a change that makes no difference to the catalogue does not call that into question. */
    private boolean stays(WorkItem item, Routing named, LocalDate day) {
        WorkMatter was = item.matter();
        return item.ledBy(named.lead())
                || chosen(item)
                        && item.returns().move() == null
                        && recusing.route(was, day).map(Routing::lead).equals(Optional.of(named.lead()));
    }

    private Decision<WorkItem> kept(WorkItem known, Routing named, Instant now) {
        Routing present = known.assignment().routing();
        boolean same = named.lead().equals(present.lead()) && !chosen(known);
        List<Publication> said = new ArrayList<>();
        WorkItem revised = revised(known, same ? named : present.under(named, named), now, said);
        PendingMove move = known.returns().move();
        if (move == null) {
            return Decision.accept(revised, said);
        }
        said.add(Moving.said(known, move, move.toUnit(), MoveDecision.KEPT, now));
        return Decision.accept(Moving.awaiting(revised, null), said);
    }

    private Decision<WorkItem> awaiting(WorkItem known, Routing named, Instant now) {
        Assignment present = known.assignment();
        List<Publication> said = new ArrayList<>();
        WorkItem revised = revised(known, present.routing().under(named, present.routing()), now, said);
        PendingMove before = known.returns().move();
        MoveCause cause = before != null && before.ofEndedUnit() ? MoveCause.UNIT_ENDED : MoveCause.RECLASSIFIED;
        PendingMove move = new PendingMove(named, before == null ? now : before.since(), cause);
        if (before == null || !before.toUnit().equals(named.lead())) {
            said.add(Moving.said(known, move, named.lead(), MoveDecision.AWAITED, now));
        }
        return Decision.accept(Moving.awaiting(revised, move), said);
    }

    private Decision<WorkItem> moved(WorkItem known, Routing named, Instant now) {
        List<Publication> said = Lapse.ofMove(known, now);
        WorkItem moved = next.to(known, named, MoveCause.RECLASSIFIED, now);
        said.add(new Publication.Event(moved.assigned()));
        return Decision.accept(moved, said);
    }

    private WorkItem revised(WorkItem known, Routing rule, Instant now, List<Publication> said) {
        Assignment present = known.assignment();
        Urgency urgency = rule.effective(known.matter().urgency());
        Assignment changed = present.revised(revising.revised(known, rule, urgency, now));
        boolean differs = !changed.assists().equals(present.assists())
                || !changed.clocks().equals(present.clocks())
                || !rule.rule().equals(present.routing().rule());
        if (differs) {
            said.add(new Publication.Event(Dispatched.revised(known, changed, RevisionCause.RECLASSIFIED, now)));
        }
        return next.alarms().revised(known, changed, now);
    }
}
