package io.yihu.dispatch.domain;

import io.yihu.events.ReturnRequested;
import io.yihu.events.TicketSigned;
import io.yihu.kit.decision.Decision;
import io.yihu.kit.decision.Publication;
import io.yihu.kit.decision.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a unit takes a ticket: it signs, or asks to return it. Every decision is pure; a step that the state, the unit or
 * the rules forbid is refused with its reason.
 */
public final class WorkItemDecider {
    private final Units units;

    /** Among these units. */
    public WorkItemDecider(Units units) {
        this.units = units;
    }

    /** 签收: in time. Once the deadline has passed time itself has signed ({@link Timekeeper}). */
    public Decision<WorkItem> sign(WorkItem item, Actor actor, Instant now) {
        Refusal refusal = Step.SIGN.refuse(item, actor);
        if (refusal != null) {
            return Decision.refuse(refusal);
        }
        Assignment signed = item.assignment().signed(now);
        List<Alarm> rest = item.progress().without(alarm -> alarm.kind().ofSigning());
        return Decision.accept(
                item.to(WorkStatus.SIGNED, signed).withAlarms(rest),
                new TicketSigned(signed.dispatchNo(), signed.round(), signed.lead(), now, signed.signedOnTime()));
    }

    /**
     * 退单: a request, inside the window, of a ticket that is not pinned. The clock goes on.
     *
     * @param basis why it is not this unit's duty, masked
     */
    public Decision<WorkItem> requestReturn(
            WorkItem item, Actor actor, @Nullable String basis, @Nullable String suggestedUnit, Instant now) {
        Refusal refusal = Step.RETURN.refuse(item, actor);
        if (refusal == null) {
            refusal = refuseReturn(item, basis, suggestedUnit, now);
        }
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

    private @Nullable Refusal refuseReturn(
            WorkItem item, @Nullable String basis, @Nullable String suggestedUnit, Instant now) {
        if (item.returns().pinned()) {
            return WorkRefusals.PINNED;
        }
        Instant window = item.assignment().clocks().returnBy();
        if (window != null && now.isAfter(window)) {
            return WorkRefusals.RETURN_WINDOW_OVER;
        }
        if (basis == null || basis.isBlank()) {
            return WorkRefusals.missing("basis");
        }
        return units.refuseAsNext(item, suggestedUnit, "suggestedUnit", day(now));
    }

    static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, WorkingCalendar.ZONE);
    }
}
