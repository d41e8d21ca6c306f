package io.yihu.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 改派待定. A ticket would go to another unit, but not by itself: it was reclassified and had moved before or a person had chosen its
 * unit, or its unit has ended (撤并). AWAITED says that a dispatcher has to decide; KEPT that the unit goes on with it; MOVED is followed by a new
 * {@link TicketAssigned}. Where a dispatcher saw that it went to the wrong unit only the last is told. Written by dispatch; kept by all services.
 *
 * @param unit who has it
 * @param toUnit who would get it, or gets it
 * @param cause why it would move; in what was written before it was kept: reclassified
 * @param ruling true where a dispatcher decided this wish by itself, or sent on a ticket whose unit was argued about; missing where it
 *     waits, where the wish is gone or a return settled it, where nobody argued, and in what was written before it was kept
 */
public record MoveReviewed(
        Integer dispatchNo,
        Integer round,
        String unit,
        String toUnit,
        MoveDecision decision,
        Instant reviewedAt,
        @Nullable MoveCause cause,
        @Nullable Boolean ruling)
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
