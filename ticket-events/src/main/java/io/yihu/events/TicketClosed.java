package io.yihu.events;

import java.time.Instant;

/**
 * 结案: the caller was asked and the ticket ends, by good answers, or by bad ones about the last round allowed. Written by
 * feedback; kept by all services; intake and dispatch react and put the ticket away.
 *
 * @param round the round that was asked about
 * @param unit the lead of that round
 */
public record TicketClosed(
        Integer dispatchNo, Integer round, String unit, CallbackAnswers answers, Instant closedAt, BasedOn basedOn)
        implements TicketEvent, AtWork {
    /** Refuses a verdict that does not say on which round. */
    public TicketClosed {
        Required.positive("dispatchNo", dispatchNo);
        Required.positive("round", round);
        Required.field("unit", unit);
        Required.field("answers", answers);
        Required.field("closedAt", closedAt);
        Required.field("basedOn", basedOn);
    }
}
