package io.yihu.events;

import java.time.Instant;

/**
 * 协办完成. A summoned unit has done its part. Written by dispatch; kept by all services.
 *
 * @param unit the summoned unit
 */
public record OrderDone(Integer dispatchNo, Integer round, String unit, Integer number, Instant doneAt, Boolean onTime)
        implements TicketEvent, AtWork {
    /** Refuses what does not say on which dispatch, by whom and when. */
    public OrderDone {
        Required.positive("dispatchNo", dispatchNo);
        Required.positive("round", round);
        Required.field("unit", unit);
        Required.positive("number", number);
        Required.field("doneAt", doneAt);
        Required.field("onTime", onTime);
    }
}
