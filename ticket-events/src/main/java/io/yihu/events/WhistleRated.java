package io.yihu.events;

import java.time.Instant;

/**
 * 互评. One side of a whistle rated the other. Written by dispatch; kept by all services.
 *
 * @param unit who rates: the lead for the street, or a summoned unit
 * @param rated who is rated
 * @param score 1 (bad) to 5 (good)
 */
public record WhistleRated(
        Integer dispatchNo, Integer round, String unit, Integer number, String rated, Integer score, Instant ratedAt)
        implements TicketEvent, AtWork {
    /** Refuses what does not say on which dispatch, by whom and when. */
    public WhistleRated {
        Required.positive("dispatchNo", dispatchNo);
        Required.positive("round", round);
        Required.field("unit", unit);
        Required.positive("number", number);
        Required.field("rated", rated);
        Required.positive("score", score);
        Required.field("ratedAt", ratedAt);
    }
}
