package io.yihu.events;

import java.time.Instant;

/**
 * 改派待定. A ticket that was reclassified would go to another unit, but not by itself: it moved before, or a person had chosen its
 * unit. AWAITED says that a dispatcher has to decide; KEPT that the unit goes on with it; MOVED is followed by a new
 * {@link TicketAssigned}. Written by dispatch; kept by all services.
 *
 * @param unit who has it
 * @param toUnit who would get it, or gets it
 */
public record MoveReviewed(
        Integer dispatchNo, Integer round, String unit, String toUnit, MoveDecision decision, Instant reviewedAt)
        implements TicketEvent, AtWork {
    /** Refuses what does not say on which dispatch, by whom and when. */
    public MoveReviewed {
        Required.positive("dispatchNo", dispatchNo);
        Required.positive("round", round);
        Required.field("unit", unit);
        Required.field("toUnit", toUnit);
        Required.field("decision", decision);
        Required.field("reviewedAt", reviewedAt);
    }
}
