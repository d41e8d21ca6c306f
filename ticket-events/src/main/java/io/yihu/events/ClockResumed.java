package io.yihu.events;

import java.time.Instant;

/**
 * 恢复计时. The unit's clock runs again, with what had been left of its time. Written by dispatch; kept by all services.
 *
 * @param resolveBy the deadline from now on
 */
public record ClockResumed(
        Integer dispatchNo, Integer round, String unit, ResumeCause cause, Instant resumedAt, Instant resolveBy)
        implements TicketEvent, AtWork {
    /** Refuses what does not say on which dispatch, by whom and when. */
    public ClockResumed {
        Required.positive("dispatchNo", dispatchNo);
        Required.positive("round", round);
        Required.field("unit", unit);
        Required.field("cause", cause);
        Required.field("resumedAt", resumedAt);
        Required.field("resolveBy", resolveBy);
    }
}
