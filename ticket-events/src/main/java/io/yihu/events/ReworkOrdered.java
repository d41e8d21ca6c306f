package io.yihu.events;

import java.time.Instant;

/**
 * 重办: the caller was not satisfied; the unit has to work round {@code round + 1}. Written by feedback; kept by all
 * services; dispatch reacts and assigns that round.
 *
 * @param round the round that was asked about
 * @param unit the lead of that round
 */
public record ReworkOrdered(
        Integer dispatchNo, Integer round, String unit, CallbackAnswers answers, Instant answeredAt, BasedOn basedOn)
        implements TicketEvent, AtWork {
    /** Refuses a verdict that does not say on which round. */
    public ReworkOrdered {
        Required.positive("dispatchNo", dispatchNo);
        Required.positive("round", round);
        Required.field("unit", unit);
        Required.field("answers", answers);
        Required.field("answeredAt", answeredAt);
        Required.field("basedOn", basedOn);
    }
}
