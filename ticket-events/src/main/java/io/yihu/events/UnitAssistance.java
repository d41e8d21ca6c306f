package io.yihu.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The part of one assisting unit in the present dispatch, as units are told.
 *
 * @param required whether the lead's reply waits for it (必办协办)
 * @param assistBy its own deadline, UTC; missing in dispatches of before assists had clocks
 * @param assistedAt when it gave its part
 */
public record UnitAssistance(
        String unit,
        Boolean required,
        @Nullable Instant assistBy,
        @Nullable Instant assistedAt) {
    /** Refuses a part of nobody. */
    public UnitAssistance {
        Required.field("unit", unit);
        Required.field("required", required);
        Required.moment("assistBy", assistBy);
        Required.moment("assistedAt", assistedAt);
    }
}
