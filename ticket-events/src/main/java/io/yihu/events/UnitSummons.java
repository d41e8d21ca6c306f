package io.yihu.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One unit under a whistle.
 *
 * @param answer what it answered, once it did
 * @param orderBy deadline of its part
 * @param doneAt when it had done its part
 * @param task which of the texts says what its part is; missing where the findings alone say it
 */
public record UnitSummons(
        String unit,
        @Nullable SummonsAnswer answer,
        @Nullable Instant orderBy,
        @Nullable Instant doneAt,
        @Nullable String task) {
    /** Refuses a summons of nobody. */
    public UnitSummons {
        Required.field("unit", unit);
        Required.notBlank("task", task);
    }
}
