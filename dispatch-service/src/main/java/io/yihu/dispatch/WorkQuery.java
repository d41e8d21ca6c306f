package io.yihu.dispatch;

import com.mongodb.client.model.Filters;
import io.yihu.dispatch.domain.WorkStatus;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Which open work items: of a unit that leads, assists or is summoned, in a status, beyond a cursor, under a condition. */
record WorkQuery(
        @Nullable String unit,
        @Nullable WorkStatus status,
        @Nullable WorkCursor after,
        Bson condition) {

    /** Under no further condition. */
    WorkQuery(@Nullable String unit, @Nullable WorkStatus status, @Nullable WorkCursor after) {
        this(unit, status, after, Filters.empty());
    }

    /** Of a unit, or of all, in a view of the board. */
    static WorkQuery of(@Nullable String unit, BoardView view) {
        return new WorkQuery(unit, null, null, ViewConditions.of(view));
    }
}
