package io.yihu.dispatch.domain;

import io.yihu.events.MoveCause;
import io.yihu.events.MoveDecision;
import io.yihu.events.MoveReviewed;
import io.yihu.kit.decision.Decision;
import io.yihu.kit.decision.Publication;
import io.yihu.kit.decision.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 改派: a reclassified ticket, or one whose unit has ended, goes to another unit, which gets clocks of its own, or a dispatcher lets it
 * stay where its unit goes on. The hop counts as a forwarding, not as a return of the unit that had it. Pure.
 */
public final class Moving {
    private final Units units;
    private final NextDispatch next;

    Moving(Units units, WorkRules rules, Deadlines deadlines, Alarms alarms) {
        this.units = units;
        this.next = new NextDispatch(rules, deadlines, alarms);
    }

    /** Where a dispatcher sees that a ticket went to the wrong unit. */
    public Redirecting redirecting() {
        return new Redirecting(units, next);
    }

    /** The ticket goes on, to the unit that the catalogue names or to the one that the dispatcher does. */
    public Decision<WorkItem> reroute(WorkItem item, Ruling ruling, Instant now) {
        PendingMove move = item.returns().move();
        Refusal refusal = refuse(Step.REROUTE, item, ruling);
        if (refusal != null || move == null) {
            return Decision.refuse(refusal == null ? MoveRefusals.NO_MOVE_PENDING : refusal);
        }
        String toUnit = ruling.toUnit() == null ? move.toUnit() : ruling.toUnit();
        LocalDate day = WorkItemDecider.day(now);
        Refusal unfit = units.refuseAsNext(item, toUnit, "toUnit", day);
        if (unfit != null) {
            return Decision.refuse(unfit);
        }
        Routing named = move.named();
        Routing routing = toUnit.equals(move.toUnit()) ? named : sentOn(move, toUnit);
        WorkItem moved = next.to(item, routing.on(day, units), move.cause(), now);
        List<Publication> said = Lapse.ofMove(item, now);
        said.add(ruled(item, toUnit, MoveDecision.MOVED, now));
        noted(item, ruling, said);
        said.add(new Publication.Event(moved.assigned()));
        return Decision.accept(moved, said);
    }

    /** Not where it was to go. */
    private Routing sentOn(PendingMove move, String toUnit) {
        String zh = move.ofEndedUnit() ? "原单位已停用" : "类别或地点更改后，目录指向" + units.zh(move.toUnit());
        String en = move.ofEndedUnit()
                ? "its unit has ended"
                : "reclassified: the catalogue named " + units.en(move.toUnit());
        return move.named()
                .to(
                        Routing.RULING,
                        toUnit,
                        zh + "；经派单员审定，派给" + units.zh(toUnit),
                        en + "; the dispatcher sent it to " + units.en(toUnit));
    }

    /** The unit goes on with it. */
    public Decision<WorkItem> keep(WorkItem item, Ruling ruling, Instant now) {
        PendingMove move = item.returns().move();
        Refusal refusal = refuse(Step.KEEP, item, ruling);
        if (refusal != null || move == null) {
            return Decision.refuse(refusal == null ? MoveRefusals.NO_MOVE_PENDING : refusal);
        }
        if (move.ofEndedUnit() || !units.open(item.assignment().lead(), WorkItemDecider.day(now))) {
            return Decision.refuse(UnitRefusals.LEAD_ENDED);
        }
        List<Publication> said = new ArrayList<>(List.of(ruled(item, move.toUnit(), MoveDecision.KEPT, now)));
        noted(item, ruling, said);
        return Decision.accept(awaiting(item, null), said);
    }

    /** Whether a dispatcher has to decide it. */
    public static boolean awaited(WorkItem item) {
        return item.returns().move() != null && Step.REROUTE.from().contains(item.status());
    }

    static WorkItem awaiting(WorkItem item, @Nullable PendingMove move) {
        return item.to(item.status(), item.assignment(), item.returns().awaiting(move));
    }

    /** What becomes of the wish, without a ruling on it. */
    static Publication said(WorkItem item, PendingMove move, String toUnit, MoveDecision decision, Instant now) {
        return said(item, new Word(toUnit, decision, move.cause(), null), now);
    }

    private static Publication ruled(WorkItem item, String toUnit, MoveDecision decision, Instant now) {
        MoveCause cause = Objects.requireNonNull(item.returns().move()).cause();
        return said(item, new Word(toUnit, decision, cause, true), now);
    }

    private record Word(
            String toUnit,
            MoveDecision decision,
            MoveCause cause,
            @Nullable Boolean ruling) {}

    private static Publication said(WorkItem item, Word word, Instant now) {
        Assignment present = item.assignment();
        return new Publication.Event(new MoveReviewed(
                present.dispatchNo(),
                present.round(),
                present.lead(),
                word.toUnit(),
                word.decision(),
                now,
                word.cause(),
                word.ruling()));
    }

    private static void noted(WorkItem item, Ruling ruling, List<Publication> said) {
        String note = ruling.note();
        if (note != null && !note.isBlank()) {
            boolean ended = Objects.requireNonNull(item.returns().move()).ofEndedUnit();
            String field = ended
                    ? "ended-" + item.assignment().dispatchNo()
                    : "move-" + item.seen().intake();
            said.add(new Publication.Text(field, note));
        }
    }

    private static @Nullable Refusal refuse(Step step, WorkItem item, Ruling ruling) {
        Refusal refusal = step.refuse(item, ruling.reviewer());
        return refusal == null && item.returns().move() == null ? MoveRefusals.NO_MOVE_PENDING : refusal;
    }
}
