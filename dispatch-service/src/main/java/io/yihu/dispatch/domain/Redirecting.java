package io.yihu.dispatch.domain;

import io.yihu.events.MoveCause;
import io.yihu.events.MoveDecision;
import io.yihu.events.MoveReviewed;
import io.yihu.kit.decision.Decision;
import io.yihu.kit.decision.Publication;
import io.yihu.kit.decision.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 改派: a dispatcher sees that a ticket went to the wrong unit and sends it to another one, which gets clocks of its own. Until the first
 * contact only: afterwards the unit handles first and argues later. The hop counts as a forwarding; what the unit had asked for lapses. Pure.
 */
public final class Redirecting {
    static final String GUARDS = "own-ticket move-pending supervisors-only missing-field " + UnitRefusals.AS_NEXT;

    private final Units units;
    private final NextDispatch next;

    Redirecting(Units units, NextDispatch next) {
        this.units = units;
        this.next = next;
    }

    /**
     * The ticket goes to the unit that is named, for the reason that is given. Whom it was designated to only a supervisor takes it from.
     *
     * @param ruling its note is the reason, kept as the text {@code redirect-<dispatchNo>}
     */
    public Decision<WorkItem> redirect(WorkItem item, Ruling ruling, Instant now) {
        Refusal refusal = refuse(item, ruling, now);
        if (refusal != null) {
            return Decision.refuse(refusal);
        }
        Assignment present = item.assignment();
        String toUnit = Objects.requireNonNull(ruling.toUnit());
        Routing routing = routing(present, toUnit).on(WorkItemDecider.day(now), units);
        WorkItem moved = next.to(item, routing, MoveCause.REDIRECTED, now);
        List<Publication> said = Lapse.ofMove(item, now);
        said.add(new Publication.Event(told(item, toUnit, now)));
        said.add(new Publication.Text("redirect-" + present.dispatchNo(), Objects.requireNonNull(ruling.note())));
        said.add(new Publication.Event(moved.assigned()));
        return Decision.accept(moved, said);
    }

    /** Whether the ticket stands so that this person may redirect it, be unit and reason as they may. */
    static boolean fits(WorkItem item, Actor actor) {
        return stands(item, actor) == null;
    }

    private @Nullable Refusal refuse(WorkItem item, Ruling ruling, Instant now) {
        Refusal refusal = Step.REDIRECT.refuse(item, ruling.reviewer());
        if (refusal == null) {
            refusal = stands(item, ruling.reviewer());
        }
        if (refusal == null) {
            refusal = WorkRefusals.unlessWritten("reason", ruling.note());
        }
        return refusal == null
                ? units.refuseAsNext(item, ruling.toUnit(), "toUnit", WorkItemDecider.day(now))
                : refusal;
    }

    private static @Nullable Refusal stands(WorkItem item, Actor actor) {
        if (item.ledBy(actor.homeUnit())) {
            return MoveRefusals.OWN_TICKET;
        }
        if (item.returns().move() != null) {
            return MoveRefusals.MOVE_PENDING;
        }
        return item.returns().pinned() && !actor.supervisor() ? MoveRefusals.SUPERVISORS_REDIRECT : null;
    }

    private Routing routing(Assignment present, String toUnit) {
        return present.routing()
                .to(
                        Routing.RULING,
                        toUnit,
                        "派单员认定不属" + units.zh(present.lead()) + "职责，改派" + units.zh(toUnit),
                        "the dispatcher found that it is not the duty of " + units.en(present.lead())
                                + " and sent it to " + units.en(toUnit));
    }

    /** A precedent where somebody argued about whose duty it is. */
    private static MoveReviewed told(WorkItem item, String toUnit, Instant now) {
        Assignment present = item.assignment();
        return new MoveReviewed(
                present.dispatchNo(),
                present.round(),
                present.lead(),
                toUnit,
                MoveDecision.MOVED,
                now,
                MoveCause.REDIRECTED,
                item.objected() || item.returns().disputed() ? true : null);
    }
}
