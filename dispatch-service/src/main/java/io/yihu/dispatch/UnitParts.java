package io.yihu.dispatch;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import io.yihu.events.MoveCause;
import java.util.Set;
import org.bson.conversions.Bson;

/** Which work items a unit has a part in, as the store is asked. */
final class UnitParts {
    static final String LEAD = "state.assignment.lead";
    private static final String REQUEST = "state.progress.request.";
    private static final String OBJECTION = "state.progress.objection.";

    private UnitParts() {}

    /**
     * What is not settled and names the unit: it leads or assists, an open whistle summons it, a return, a move or an objection names it as
     * the one whose duty it is, or it waits for a word on what it asked for, which after the closing is an objection.
     */
    static Bson of(String unit) {
        return or(
                and(
                        WorkItems.NOT_OVER,
                        or(
                                eq(LEAD, unit),
                                eq("state.assignment.assists", unit),
                                and(
                                        eq("state.progress.whistle.endedAt", null),
                                        eq("state.progress.whistle.summons.unit", unit)),
                                eq("state.returns.pending.suggestedUnit", unit),
                                eq("state.returns.move.named.lead", unit))),
                eq(REQUEST + "unit", unit),
                eq(REQUEST + "suggestedUnit", unit),
                eq(OBJECTION + "unit", unit),
                eq(OBJECTION + "suggestedUnit", unit));
    }

    /** What these units lead, and what is offered to another unit because its own has ended. */
    static Bson leftBy(Set<String> ended) {
        return and(
                WorkItems.NOT_OVER, or(in(LEAD, ended), eq("state.returns.move.cause", MoveCause.UNIT_ENDED.name())));
    }
}
