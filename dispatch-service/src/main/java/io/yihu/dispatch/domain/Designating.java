package io.yihu.dispatch.domain;

import io.yihu.events.BasedOn;
import io.yihu.kit.decision.Decision;
import io.yihu.kit.decision.Publication;
import io.yihu.kit.decision.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 指定首办: a dispatcher gives a ticket to a unit that the catalogue could give to none. Clocks and promise start then, as time without a
 * unit is nobody's, and the ticket is pinned as every designated one is. Pure.
 */
public final class Designating {
    private static final Returns PINNED = new Returns(0, true, null);

    private final Dispatching dispatching;
    private final Catalogue catalogue;

    Designating(Dispatching dispatching, Catalogue catalogue) {
        this.dispatching = dispatching;
        this.catalogue = catalogue;
    }

    /** @param ruling names the unit, and the reason as its note, kept as the text {@code designated-1} */
    public Decision<WorkItem> designate(Waiting waiting, Ruling ruling, Instant now) {
        Refusal refusal = refuse(waiting.matter(), ruling, now);
        if (refusal != null) {
            return Decision.refuse(refusal);
        }
        Routing routing = routing(waiting.matter(), Objects.requireNonNull(ruling.toUnit()));
        WorkItem begun =
                dispatching.begun(waiting.ticketId(), waiting.matter(), routing, BasedOn.intake(waiting.intake()), now);
        WorkItem designated = begun.to(begun.status(), begun.assignment(), PINNED);
        return Decision.accept(
                designated,
                List.of(
                        new Publication.Text("designated-1", Objects.requireNonNull(ruling.note())),
                        new Publication.Event(designated.assigned())));
    }

    private @Nullable Refusal refuse(WorkMatter matter, Ruling ruling, Instant now) {
        if (!ruling.reviewer().reviewer()) {
            return WorkRefusals.OTHER_UNITS_TICKET;
        }
        Refusal unwritten = WorkRefusals.unlessWritten("reason", ruling.note());
        return unwritten == null
                ? UnitRefusals.asLead(catalogue.units(), matter, ruling.toUnit(), "toUnit", WorkItemDecider.day(now))
                : unwritten;
    }

    private Routing routing(WorkMatter matter, String unit) {
        Units units = catalogue.units();
        String accused = matter.accusedUnit();
        return new Routing(
                Routing.RULING,
                catalogue.version(),
                unit,
                List.of(),
                "派单目录没有可派的单位，派单员指定" + units.zh(unit) + "办理",
                "the catalogue left no unit: the dispatcher designated " + units.en(unit),
                List.of(),
                null,
                List.of(),
                accused == null ? null : RecusalWords.of(accused, List.of(), false, units));
    }
}
