package io.yihu.events;

import java.time.Instant;

/**
 * A reviewer decided a return, or it lapsed. GRANTED and DESIGNATED are followed by a new {@link TicketAssigned}; DESIGNATED pins the ticket to
 * the new unit, REJECTED to the old one. LAPSED is no ruling: the ticket moved for another reason, which a new {@link TicketAssigned} tells, or
 * was voided.
 * Written by dispatch; kept by all services.
 */
public record ReturnDecided(Integer dispatchNo, Integer round, String unit, ReturnDecision decision, Instant decidedAt)
        implements TicketEvent, AtWork {
    /** Refuses a ruling that does not say on what and how. */
    public ReturnDecided {
        Required.positive("dispatchNo", dispatchNo);
        Required.positive("round", round);
        Required.field("unit", unit);
        Required.field("decision", decision);
        Required.field("decidedAt", decidedAt);
    }
}
