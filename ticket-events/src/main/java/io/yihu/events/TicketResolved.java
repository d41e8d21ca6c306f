package io.yihu.events;

import java.time.Instant;

/**
 * 办结回复: the lead unit replied; whether it is true, the call-back will say. The reply's words are in
 * {@code dispatch-texts}. Written by dispatch; kept by all services; feedback reacts and makes a call-back due.
 *
 * @param onTime not later than the resolve deadline of this dispatch
 */
public record TicketResolved(
        Integer dispatchNo, Integer round, String unit, Outcome outcome, Instant resolvedAt, Boolean onTime)
        implements TicketEvent, AtWork {
    /** Refuses a reply that does not say who, what and when. */
    public TicketResolved {
        Required.positive("dispatchNo", dispatchNo);
        Required.positive("round", round);
        Required.field("unit", unit);
        Required.field("outcome", outcome);
        Required.field("resolvedAt", resolvedAt);
        Required.field("onTime", onTime);
    }
}
