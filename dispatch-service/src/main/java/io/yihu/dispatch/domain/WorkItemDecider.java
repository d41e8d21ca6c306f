package io.yihu.dispatch.domain;

import io.yihu.events.Outcome;
import io.yihu.events.ReturnRequested;
import io.yihu.events.TicketResolved;
import io.yihu.events.TicketSigned;
import io.yihu.kit.decision.Decision;
import io.yihu.kit.decision.Publication;
import io.yihu.kit.decision.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a unit may do with its ticket: sign, ask to return, reply. Every decision is pure; a step that the state, the unit
 * or the rules forbid is refused with its reason.
 */
public final class WorkItemDecider {
    private final Units units;

    /** Among these units. */
    public WorkItemDecider(Units units) {
        this.units = units;
    }

    /** 签收: from DISPATCHED, by the lead. Late against the deadline is signed all the same, and said so. */
    public Decision<WorkItem> sign(WorkItem item, @Nullable String unit, Instant now) {
        if (!item.ledBy(unit)) {
            return Decision.refuse(WorkRefusals.OTHER_UNITS_TICKET);
        }
        if (item.status() != WorkStatus.DISPATCHED) {
            return Decision.refuse(WorkRefusals.in(item.status()));
        }
        Assignment signed = item.assignment().signed(now);
        return Decision.accept(
                item.to(WorkStatus.SIGNED, signed),
                new TicketSigned(signed.dispatchNo(), signed.round(), signed.lead(), now, signed.signedOnTime()));
    }

    /**
     * 退单: a request, from DISPATCHED or SIGNED, by the lead, of a ticket that is not pinned. The clock goes on.
     *
     * @param basis why it is not this unit's duty, masked
     */
    public Decision<WorkItem> requestReturn(
            WorkItem item, @Nullable String unit, @Nullable String basis, @Nullable String suggestedUnit, Instant now) {
        Refusal refusal = refuseReturn(item, unit, basis, suggestedUnit, day(now));
        if (refusal != null || basis == null || suggestedUnit == null) {
            return Decision.refuse(refusal == null ? WorkRefusals.missing("basis") : refusal);
        }
        Assignment present = item.assignment();
        PendingReturn asked = new PendingReturn(present.lead(), suggestedUnit, now);
        return Decision.accept(
                item.to(WorkStatus.RETURN_REVIEW, present, item.returns().asked(asked)),
                List.of(
                        new Publication.Event(new ReturnRequested(
                                present.dispatchNo(), present.round(), present.lead(), suggestedUnit, now)),
                        new Publication.Text("return-" + present.dispatchNo(), basis)));
    }

    /** 办结回复: from SIGNED, by the lead. */
    public Decision<WorkItem> resolve(WorkItem item, @Nullable String unit, Reply reply, Instant now) {
        if (!item.ledBy(unit)) {
            return Decision.refuse(WorkRefusals.OTHER_UNITS_TICKET);
        }
        if (item.status() != WorkStatus.SIGNED) {
            return Decision.refuse(WorkRefusals.in(item.status()));
        }
        Outcome outcome = reply.outcome();
        String publicText = reply.publicText();
        if (outcome == null) {
            return Decision.refuse(WorkRefusals.missing("outcome"));
        }
        if (publicText == null || publicText.isBlank()) {
            return Decision.refuse(WorkRefusals.missing("publicText"));
        }
        return Decision.accept(item.replied(outcome, now), said(item.assignment(), outcome, publicText, reply, now));
    }

    private static List<Publication> said(
            Assignment present, Outcome outcome, String publicText, Reply reply, Instant now) {
        boolean onTime = !now.isAfter(present.clocks().resolveBy());
        List<Publication> said = new ArrayList<>();
        said.add(new Publication.Event(
                new TicketResolved(present.dispatchNo(), present.round(), present.lead(), outcome, now, onTime)));
        said.add(new Publication.Text("reply-" + present.round(), publicText));
        String internalText = reply.internalText();
        if (internalText != null && !internalText.isBlank()) {
            said.add(new Publication.Text("internal-" + present.round(), internalText));
        }
        return said;
    }

    private @Nullable Refusal refuseReturn(
            WorkItem item,
            @Nullable String unit,
            @Nullable String basis,
            @Nullable String suggestedUnit,
            LocalDate day) {
        if (!item.ledBy(unit)) {
            return WorkRefusals.OTHER_UNITS_TICKET;
        }
        if (item.status() != WorkStatus.DISPATCHED && item.status() != WorkStatus.SIGNED) {
            return WorkRefusals.in(item.status());
        }
        if (item.returns().pinned()) {
            return WorkRefusals.PINNED;
        }
        if (basis == null || basis.isBlank()) {
            return WorkRefusals.missing("basis");
        }
        return units.refuseAsNext(item, suggestedUnit, "suggestedUnit", day);
    }

    static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, WorkingCalendar.ZONE);
    }
}
