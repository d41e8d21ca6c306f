package io.yihu.dispatch.domain;

import io.yihu.events.BasedOn;
import io.yihu.events.ReturnDecided;
import io.yihu.events.ReturnDecision;
import io.yihu.events.ReworkOrdered;
import io.yihu.events.TicketClosed;
import io.yihu.kit.decision.Decision;
import io.yihu.kit.decision.Publication;
import io.yihu.kit.decision.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who gets a ticket: the first dispatch by the catalogue, the next by a reviewer's ruling on a return, another round by
 * the caller's verdict. Every dispatch starts clocks of its own. Pure.
 */
public final class Dispatching {
    private final Catalogue catalogue;
    private final Deadlines deadlines;
    private final Units units;

    /** By this catalogue and these limits. */
    public Dispatching(Catalogue catalogue, Deadlines deadlines, Units units) {
        this.catalogue = catalogue;
        this.deadlines = deadlines;
        this.units = units;
    }

    /** 派单: the first dispatch of a ticket whose matter is settled. */
    public Decision<WorkItem> assign(String ticketId, WorkMatter matter, BasedOn cause, Instant now) {
        Routing routing = catalogue.route(matter.place(), matter.category());
        Assignment first = Assignment.first(routing, deadlines.start(now, matter.urgency(), 1));
        WorkItem item = WorkItem.dispatched(ticketId, matter, first, cause);
        return Decision.accept(item, item.assigned());
    }

    /** The return is right: the ticket goes to the unit the reviewer names, or to the suggested one; the hop is counted. */
    public Decision<WorkItem> grantReturn(WorkItem item, Ruling ruling, Instant now) {
        PendingReturn pending = item.returns().pending();
        if (item.status() != WorkStatus.RETURN_REVIEW || pending == null) {
            return Decision.refuse(WorkRefusals.NO_RETURN_PENDING);
        }
        String toUnit = ruling.toUnit() == null ? pending.suggestedUnit() : ruling.toUnit();
        Refusal refusal = pending.unit().equals(ruling.reviewersUnit())
                ? WorkRefusals.OWN_RETURN
                : units.refuseAsNext(item, toUnit, "toUnit", WorkItemDecider.day(now));
        if (refusal != null) {
            return Decision.refuse(refusal);
        }
        Assignment present = item.assignment();
        Assignment next = present.afterReturn(
                present.routing().ruled(toUnit, present.dispatchNo(), units),
                deadlines.start(now, item.matter().urgency(), present.round()));
        WorkItem moved = item.to(WorkStatus.DISPATCHED, next, item.returns().granted());
        List<Publication> said = decided(present, ReturnDecision.GRANTED, ruling.note(), now);
        said.add(new Publication.Event(moved.assigned()));
        return Decision.accept(moved, said);
    }

    /** The return is wrong: the ticket goes back to the unit, pinned, to be signed; its clocks never stopped. */
    public Decision<WorkItem> rejectReturn(WorkItem item, Ruling ruling, Instant now) {
        PendingReturn pending = item.returns().pending();
        if (item.status() != WorkStatus.RETURN_REVIEW || pending == null) {
            return Decision.refuse(WorkRefusals.NO_RETURN_PENDING);
        }
        if (pending.unit().equals(ruling.reviewersUnit())) {
            return Decision.refuse(WorkRefusals.OWN_RETURN);
        }
        return Decision.accept(
                item.to(WorkStatus.DISPATCHED, item.assignment(), item.returns().rejected()),
                decided(item.assignment(), ReturnDecision.REJECTED, ruling.note(), now));
    }

    /**
     * 重办: another round for the same lead. Only the verdict on the present round counts; any other is a repeat, or of an
     * earlier round.
     *
     * @param cause the verdict's number at feedback
     */
    public Decision<WorkItem> rework(WorkItem item, ReworkOrdered verdict, BasedOn cause, Instant now) {
        Assignment present = item.assignment();
        if (!verdict.round().equals(present.round()) || item.status() != WorkStatus.RESOLVED) {
            return Decision.unchanged();
        }
        Clocks clocks = deadlines.start(now, item.matter().urgency(), present.round() + 1);
        WorkItem again = item.because(WorkStatus.DISPATCHED, present.rework(clocks), cause);
        return Decision.accept(again, again.assigned());
    }

    /** 结案: the work is over. Only the verdict on the present round counts. */
    public Decision<WorkItem> close(WorkItem item, TicketClosed verdict, BasedOn cause) {
        if (!verdict.round().equals(item.assignment().round()) || item.status() != WorkStatus.RESOLVED) {
            return Decision.unchanged();
        }
        return Decision.accept(item.because(WorkStatus.CLOSED, item.assignment(), cause));
    }

    private static List<Publication> decided(
            Assignment present, ReturnDecision decision, @Nullable String note, Instant now) {
        List<Publication> said = new ArrayList<>();
        said.add(new Publication.Event(
                new ReturnDecided(present.dispatchNo(), present.round(), present.lead(), decision, now)));
        if (note != null && !note.isBlank()) {
            said.add(new Publication.Text("ruling-" + present.dispatchNo(), note));
        }
        return said;
    }
}
