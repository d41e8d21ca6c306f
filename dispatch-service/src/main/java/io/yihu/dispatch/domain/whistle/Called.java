package io.yihu.dispatch.domain.whistle;

import io.yihu.events.SummonsAnswer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One unit that a whistle summoned.
 *
 * @param answer its latest: who refused first and came later came
 * @param onTime whether that was before the deadline; missing without an answer
 * @param score what the other side thinks of it, 1 (bad) to 5 (good)
 * @param scoreOfStreet what it thinks of the other side
 * @param part what it got to do; missing where it got nothing, and in what was read while that was not kept
 */
public record Called(
        String unit,
        @Nullable SummonsAnswer answer,
        @Nullable Instant answeredAt,
        @Nullable Boolean onTime,
        @Nullable Integer score,
        @Nullable Integer scoreOfStreet,
        @Nullable Part part) {
    /**
     * What the findings gave a unit to do.
     *
     * @param by its deadline
     * @param doneAt when it was done; missing until it is
     * @param onTime whether that was before the deadline
     * @param time by which of the findings, from 1 on; missing in what was read while that was not kept
     */
    public record Part(
            Instant by,
            @Nullable Instant doneAt,
            @Nullable Boolean onTime,
            @Nullable Integer time) {
        /** Whether it was done too late, or was still to be done too late at a moment. */
        boolean late(Instant at) {
            return onTime == null ? at.isAfter(by) : !onTime;
        }
    }

    static Called by(String unit) {
        return new Called(unit, null, null, null, null, null, null);
    }
}
