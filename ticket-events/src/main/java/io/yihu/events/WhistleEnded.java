package io.yihu.events;

import java.time.Instant;

/**
 * 哨毕. The whistle is over. Written by dispatch; kept by all services.
 */
public record WhistleEnded(Integer dispatchNo, Integer round, String unit, Integer number, Instant endedAt)
        implements TicketEvent, AtWork {
    /** Refuses what does not say on which dispatch, by whom and when. */
    public WhistleEnded {
        Required.positive("dispatchNo", dispatchNo);
        Required.positive("round", round);
        Required.field("unit", unit);
        Required.positive("number", number);
        Required.field("endedAt", endedAt);
    }
}
