package io.yihu.dispatch.domain;

import io.yihu.events.MoveCause;
import io.yihu.events.MoveDecision;
import io.yihu.events.UnitReference;
import io.yihu.kit.decision.Decision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 机构撤并: an open ticket of a unit that has ended is offered to whoever has its work by now, else to the unit that the catalogue names
 * among those in office, in the end the fallback, or its superior. It never moves by itself: a dispatcher confirms. The offer follows the organisation:
 * it is made anew where the one it names ends too, and withdrawn where the unit is in office again. Pure.
 */
public final class Succeeding {
    private final Catalogue catalogue;
    private final Recusing recusing;
    private final Units units;

    /** By this catalogue and its units. */
    public Succeeding(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.recusing = new Recusing(catalogue);
        this.units = catalogue.units();
    }

    /** What the organisation of this day offers, says or takes back. Nothing where that was done. */
    public Decision<WorkItem> offer(WorkItem item, Instant now) {
        if (!Step.REROUTE.from().contains(item.status())) {
            return Decision.unchanged();
        }
        LocalDate day = WorkItemDecider.day(now);
        PendingMove move = item.returns().move();
        if (units.open(item.assignment().lead(), day)) {
            return move != null && move.ofEndedUnit() ? withdrawn(item, move, now) : Decision.unchanged();
        }
        if (move != null && fits(item, move.toUnit(), day)) {
            return move.ofEndedUnit() ? Decision.unchanged() : offered(item, move.named(), move, now);
        }
        return successor(item, day)
                .or(() -> fallback(item, day))
                .map(named -> offered(item, named, move, now))
                .orElseGet(Decision::unchanged);
    }

    private static Decision<WorkItem> offered(WorkItem item, Routing named, @Nullable PendingMove before, Instant now) {
        PendingMove move = new PendingMove(named, before == null ? now : before.since(), MoveCause.UNIT_ENDED);
        return Decision.accept(
                Moving.awaiting(item, move),
                List.of(Moving.said(item, move, move.toUnit(), MoveDecision.AWAITED, now)));
    }

    private static Decision<WorkItem> withdrawn(WorkItem item, PendingMove move, Instant now) {
        return Decision.accept(
                Moving.awaiting(item, null), List.of(Moving.said(item, move, move.toUnit(), MoveDecision.KEPT, now)));
    }

    private Optional<Routing> successor(WorkItem item, LocalDate day) {
        Routing present = item.assignment().routing();
        return units.successorOn(item.assignment().lead(), day)
                .map(UnitReference::code)
                .filter(unit -> fits(item, unit, day))
                .map(unit -> succeeded(present, unit));
    }

    private Routing succeeded(Routing present, String unit) {
        String lead = present.lead();
        return present.to(
                present.row(),
                unit,
                "%s已停用，其工作由%s承接，经派单员审定改派".formatted(units.zh(lead), units.zh(unit)),
                "%s has ended and its work went to %s; a dispatcher sent it there"
                        .formatted(units.en(lead), units.en(unit)));
    }

    /** Where a ticket accuses a unit the routing that goes round it, else the closest row whose lead can take it. */
    private Optional<Routing> fallback(WorkItem item, LocalDate day) {
        WorkMatter matter = item.matter();
        return recusing.route(matter, day)
                .filter(routing -> fits(item, routing.lead(), day))
                .or(() -> catalogue.meant(matter.place(), matter.category(), day).stream()
                        .filter(row -> row.validity().covers(day) && fits(item, row.lead(), day))
                        .findFirst()
                        .map(row -> catalogue.by(row, matter.place(), matter.category(), day, List.of())))
                .or(() -> superior(item, day));
    }

    /** Where every row names a unit that has ended. */
    private Optional<Routing> superior(WorkItem item, LocalDate day) {
        Routing present = item.assignment().routing();
        return UnitTree.above(present.lead(), units).stream()
                .filter(unit -> fits(item, unit.code(), day))
                .findFirst()
                .map(unit -> present.to(
                        Routing.SUPERIOR,
                        unit.code(),
                        units.zh(present.lead()) + "已停用，派单目录中没有可派的单位，由上级单位" + unit.nameZh() + "主办",
                        units.en(present.lead())
                                + " has ended and the catalogue leaves no unit: the superior one leads, "
                                + unit.nameEn()));
    }

    private boolean fits(WorkItem item, String unit, LocalDate day) {
        return units.refuseAsNext(item, unit, "toUnit", day) == null;
    }
}
