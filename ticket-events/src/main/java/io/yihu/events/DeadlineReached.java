package io.yihu.events;

import java.time.Instant;

/**
 * 临期超期. A clock of the present dispatch is near its deadline or beyond it, or the caller has no answer by the time that was promised at the
 * first dispatch ({@link UnitClock#PROMISE}). Written by dispatch, once for each deadline; kept by all services, told to work
 * groups by dispatch.
 *
 * @param unit whose clock it is; of the promise the lead of that moment
 * @param deadline which one
 * @param reachedAt the moment it says, however late it was noticed
 */
public record DeadlineReached(
        Integer dispatchNo,
        Integer round,
        String unit,
        UnitClock clock,
        DeadlineStage stage,
        Instant deadline,
        Instant reachedAt)
        implements TicketEvent, AtWork {
    /** Refuses what does not say on which dispatch, by whom and when. */
    public DeadlineReached {
        Required.positive("dispatchNo", dispatchNo);
        Required.positive("round", round);
        Required.field("unit", unit);
        Required.field("clock", clock);
        Required.field("stage", stage);
        Required.field("deadline", deadline);
        Required.field("reachedAt", reachedAt);
    }
}
