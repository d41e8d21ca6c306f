package io.yihu.events;

import java.time.Instant;

/**
 * 询问诉求人. The unit needs to know what only the caller can tell; its clock stands still until the answer, at most until {@code answerBy}. The question is in {@code dispatch-texts}. Written by dispatch; kept by all services.
 */
public record CallerAsked(Integer dispatchNo, Integer round, String unit, Instant askedAt, Instant answerBy)
        implements TicketEvent, AtWork {
    /** Refuses what does not say on which dispatch, by whom and when. */
    public CallerAsked {
        Required.positive("dispatchNo", dispatchNo);
        Required.positive("round", round);
        Required.field("unit", unit);
        Required.field("askedAt", askedAt);
        Required.field("answerBy", answerBy);
    }
}
