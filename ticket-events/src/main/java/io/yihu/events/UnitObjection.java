package io.yihu.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 异议裁定. What a reviewer said of the unit's own objection (先办后议). It moves nothing: who has the ticket goes on.
 *
 * @param dispatchNo the dispatch that it objected to
 * @param decision GRANTED where it was not its duty, REJECTED where it was
 * @param toUnit whose duty it is then; missing where nobody was named
 * @param decidedAt UTC
 */
public record UnitObjection(
        Integer dispatchNo,
        RequestDecision decision,
        @Nullable String toUnit,
        Instant decidedAt) {
    /** Refuses a ruling on nothing. */
    public UnitObjection {
        Required.positive("dispatchNo", dispatchNo);
        Required.field("decision", decision);
        Required.notBlank("toUnit", toUnit);
        Required.field("decidedAt", decidedAt);
    }
}
