package io.yihu.events;

import java.time.Instant;

/**
 * 分办任务: the part of one unit under joint findings, with a deadline of its own. What it is, in words, is in {@code dispatch-texts}.
 *
 * @param unit code of {@code reference-units}
 * @param until when its part has to be done, UTC, a whole second
 */
public record UnitOrder(String unit, Instant until) {
    /** Refuses an order to nobody or for no time. */
    public UnitOrder {
        Required.field("unit", unit);
        Required.field("until", until);
    }
}
