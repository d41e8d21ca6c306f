package io.yihu.events;

import java.time.Instant;

/**
 * 签收: the unit took the ticket. Written by dispatch; kept by all services.
 *
 * @param onTime not later than the sign deadline of this dispatch
 */
public record TicketSigned(Integer dispatchNo, Integer round, String unit, Instant signedAt, Boolean onTime)
        implements TicketEvent {
    /** Refuses a signing that does not say who and when. */
    public TicketSigned {
        Required.positive("dispatchNo", dispatchNo);
        Required.positive("round", round);
        Required.field("unit", unit);
        Required.field("signedAt", signedAt);
        Required.field("onTime", onTime);
    }
}
