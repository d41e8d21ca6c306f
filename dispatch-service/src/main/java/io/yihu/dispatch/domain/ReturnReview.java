package io.yihu.dispatch.domain;

import io.yihu.events.MoveDecision;
import io.yihu.events.ReturnDecided;
import io.yihu.events.ReturnDecision;
import io.yihu.kit.decision.Decision;
import io.yihu.kit.decision.Publication;
import io.yihu.kit.decision.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer decides a return. Bounded: a rejection pins the ticket to its unit, a designation to the next one, and from a
 * dispatch on that is a rule of the office every next unit is designated. A pinned ticket is handled first and argued
 * about later (先办后议). Pure.
 */
public final class ReturnReview {
    private final WorkRules rules;
    private final Units units;
    private final Deadlines deadlines;
    private final Alarms alarms;

    ReturnReview(WorkRules rules, Units units, Deadlines deadlines, Alarms alarms) {
        this.rules = rules;
        this.units = units;
        this.deadlines = deadlines;
        this.alarms = alarms;
    }

    /** The return is right: the ticket goes to the unit the reviewer names, or to the suggested one; the hop is counted. */
    public Decision<WorkItem> grant(WorkItem item, Ruling ruling, Instant now) {
        PendingReturn pending = item.returns().pending();
        Refusal refusal = refuse(Step.GRANT, item, ruling);
        if (refusal != null || pending == null) {
            return Decision.refuse(refusal == null ? WorkRefusals.NO_RETURN_PENDING : refusal);
        }
        String toUnit = ruling.toUnit() == null ? pending.suggestedUnit() : ruling.toUnit();
        boolean last = item.returns().nextIsDesignated(rules);
        return moved(item, ruling, toUnit, last ? ReturnDecision.DESIGNATED : ReturnDecision.GRANTED, now);
    }

    /** 指定办理: the ticket goes to the unit the reviewer names, which cannot return it; the hop is counted. */
    public Decision<WorkItem> designate(WorkItem item, Ruling ruling, Instant now) {
        Refusal refusal = refuse(Step.DESIGNATE, item, ruling);
        return refusal != null
                ? Decision.refuse(refusal)
                : moved(item, ruling, ruling.toUnit(), ReturnDecision.DESIGNATED, now);
    }

    /**
     * The return is wrong: the ticket goes back to the unit, pinned, to be signed where it had not been; its clocks never stopped. What
     * nobody signed by the deadline counts as signed at it.
     */
    public Decision<WorkItem> reject(WorkItem item, Ruling ruling, Instant now) {
        Refusal refusal = refuse(Step.REJECT, item, ruling);
        if (refusal != null) {
            return Decision.refuse(refusal);
        }
        Assignment present = item.assignment();
        boolean signed = present.signedAt() != null;
        List<Alarm> rest =
                new ArrayList<>(item.progress().without(alarm -> alarm.kind().ofSigning()));
        if (!signed) {
            rest.add(new Alarm(Alarm.Kind.SIGN_PASSED, present.clocks().signBy()));
        }
        return Decision.accept(
                item.to(
                                signed ? WorkStatus.SIGNED : WorkStatus.DISPATCHED,
                                present,
                                item.returns().rejected())
                        .withAlarms(rest),
                said(present, ReturnDecision.REJECTED, ruling.note(), now));
    }

    private Decision<WorkItem> moved(
            WorkItem item, Ruling ruling, @Nullable String toUnit, ReturnDecision decision, Instant now) {
        Refusal refusal = units.refuseAsNext(item, toUnit, "toUnit", WorkItemDecider.day(now));
        if (refusal != null || toUnit == null) {
            return Decision.refuse(refusal == null ? WorkRefusals.missing("toUnit") : refusal);
        }
        Assignment present = item.assignment();
        boolean pinned = decision == ReturnDecision.DESIGNATED;
        Assignment next = present.afterReturn(deadlines.terms(
                ruled(present, toUnit, pinned, now), now, item.urgency(), present.round(), FastLane.forGood(item)));
        WorkItem moved = item.redispatched(
                next, alarms.ofDispatch(next, item.urgency()), item.returns().granted(pinned), item.seen());
        List<Publication> said = said(present, decision, ruling.note(), now);
        said.addAll(Lapse.of(item, now));
        PendingMove settled = item.returns().move();
        if (settled != null) {
            said.add(Moving.said(item, settled, toUnit, MoveDecision.MOVED, now));
        }
        said.add(new Publication.Event(moved.assigned()));
        return Decision.accept(moved, said);
    }

    private Routing ruled(Assignment present, String toUnit, boolean pinned, Instant now) {
        LocalDate day = WorkItemDecider.day(now);
        return present.routing()
                .ruled(toUnit, present.dispatchNo(), pinned, units)
                .on(day, units);
    }

    private static @Nullable Refusal refuse(Step step, WorkItem item, Ruling ruling) {
        PendingReturn pending = item.returns().pending();
        if (!ruling.reviewer().reviewer()) {
            return step.refuse(item, ruling.reviewer());
        }
        if (!step.from().contains(item.status()) || pending == null) {
            return WorkRefusals.NO_RETURN_PENDING;
        }
        return pending.unit().equals(ruling.reviewer().homeUnit()) ? WorkRefusals.OWN_RETURN : null;
    }

    private static List<Publication> said(
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
