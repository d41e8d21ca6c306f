package io.yihu.dispatch;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Filters;
import io.yihu.dispatch.domain.WorkStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Which open work items: of a unit that leads, assists or is summoned, in a status, beyond a cursor, under a condition.
 *
 * @param notAccusing units whose being accused keeps a ticket out
 */
record WorkQuery(
        @Nullable String unit,
        @Nullable WorkStatus status,
        @Nullable WorkCursor after,
        Set<String> notAccusing,
        Bson condition) {
    /** All of them, for the house. */
    static final WorkQuery ALL = new WorkQuery(null, null, null, Set.of(), Filters.empty());

    /** Under a condition as well. */
    WorkQuery under(Bson also) {
        return new WorkQuery(unit, status, after, notAccusing, also);
    }

    /** As the store is asked. */
    Bson filter() {
        List<Bson> conditions = new ArrayList<>();
        conditions.add(condition);
        if (unit != null) {
            conditions.add(or(
                    eq("state.assignment.lead", unit),
                    eq("state.assignment.assists", unit),
                    eq("state.progress.whistle.summons.unit", unit)));
        }
        if (status != null) {
            conditions.add(eq(WorkItems.STATUS, status.name()));
        }
        if (!notAccusing.isEmpty()) {
            conditions.add(nin("state.matter.accusedUnit", notAccusing));
        }
        if (after != null) {
            conditions.add(beyond(after));
        }
        return and(conditions);
    }

    private static Bson beyond(WorkCursor cursor) {
        String deadline = cursor.deadline().toString();
        return or(
                gt(WorkItems.DEADLINE, deadline),
                and(eq(WorkItems.DEADLINE, deadline), gt(WorkItems.ID, cursor.ticketId())));
    }
}
