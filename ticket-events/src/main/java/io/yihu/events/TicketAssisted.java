package io.yihu.events;

import java.time.Instant;

/**
 * 协办反馈. An assisting unit has given its part of the present dispatch. Written by dispatch; kept by all services.
 *
 * @param unit the assisting unit
 * @param required whether the reply had to wait for it (必办协办)
 * @param onTime not later than the unit's own deadline
 */
public record TicketAssisted(
        Integer dispatchNo, Integer round, String unit, Boolean required, Instant assistedAt, Boolean onTime)
        implements TicketEvent, AtWork {
    /** Refuses what does not say on which dispatch, by whom and when. */
    public TicketAssisted {
        Required.positive("dispatchNo", dispatchNo);
        Required.positive("round", round);
        Required.field("unit", unit);
        Required.field("required", required);
        Required.field("assistedAt", assistedAt);
        Required.field("onTime", onTime);
    }
}
