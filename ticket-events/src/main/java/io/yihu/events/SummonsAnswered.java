package io.yihu.events;

import java.time.Instant;

/**
 * 报到. A summoned unit reported in, or refused. Written by dispatch; kept by all services.
 *
 * @param unit the summoned unit
 */
public record SummonsAnswered(
        Integer dispatchNo,
        Integer round,
        String unit,
        Integer number,
        SummonsAnswer answer,
        Instant answeredAt,
        Boolean onTime)
        implements TicketEvent, AtWork {
    /** Refuses what does not say on which dispatch, by whom and when. */
    public SummonsAnswered {
        Required.positive("dispatchNo", dispatchNo);
        Required.positive("round", round);
        Required.field("unit", unit);
        Required.positive("number", number);
        Required.field("answer", answer);
        Required.field("answeredAt", answeredAt);
        Required.field("onTime", onTime);
    }
}
