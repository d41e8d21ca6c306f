package io.yihu.events;

import java.time.Instant;

/**
 * 督办. Attention is raised. Written by dispatch; kept by all services.
 */
public record SupervisionRaised(
        Integer dispatchNo,
        Integer round,
        String unit,
        SupervisionLevel level,
        SupervisionCause cause,
        Instant raisedAt)
        implements TicketEvent, AtWork {
    /** Refuses what does not say on which dispatch, by whom and when. */
    public SupervisionRaised {
        Required.positive("dispatchNo", dispatchNo);
        Required.positive("round", round);
        Required.field("unit", unit);
        Required.field("level", level);
        Required.field("cause", cause);
        Required.field("raisedAt", raisedAt);
    }
}
