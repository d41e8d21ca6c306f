package io.yihu.events;

import java.time.Instant;

/**
 * Somebody other than the unit has to ask the caller about this round. Written by feedback; kept by all
 * services.
 *
 * @param unit the lead of the round, to whom the answers will belong
 */
public record CallbackDue(Integer dispatchNo, Integer round, String unit, Instant dueSince, BasedOn basedOn)
        implements TicketEvent, AtWork {
    /** Refuses a call-back that does not say about what. */
    public CallbackDue {
        Required.positive("dispatchNo", dispatchNo);
        Required.positive("round", round);
        Required.field("unit", unit);
        Required.field("dueSince", dueSince);
        Required.field("basedOn", basedOn);
    }
}
