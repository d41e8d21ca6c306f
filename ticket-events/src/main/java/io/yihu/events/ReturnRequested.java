package io.yihu.events;

import java.time.Instant;

/**
 * 退单: the unit says it is not its duty and names who it thinks it is. Only a request; its reasons in words are in
 * {@code dispatch-texts}. Written by dispatch; kept by all services.
 */
public record ReturnRequested(Integer dispatchNo, Integer round, String unit, String suggestedUnit, Instant requestedAt)
        implements TicketEvent, AtWork {
    /** Refuses a request that does not say who asks and who should do it instead. */
    public ReturnRequested {
        Required.positive("dispatchNo", dispatchNo);
        Required.positive("round", round);
        Required.field("unit", unit);
        Required.field("suggestedUnit", suggestedUnit);
        Required.field("requestedAt", requestedAt);
    }
}
