package io.yihu.events;

import java.time.Instant;

/**
 * 领导批示. A leader wrote to the unit about this ticket and wants an answer. What, in words, is in {@code dispatch-texts}.
 * Written by dispatch; kept by all services.
 *
 * @param number 1, 2, 3 … over the life of the ticket
 * @param answerBy by when the unit has to answer, UTC
 */
public record InstructionGiven(
        Integer dispatchNo, Integer round, String unit, Integer number, Instant answerBy, Instant givenAt)
        implements TicketEvent, AtWork {
    /** Refuses what does not say on which dispatch, by whom and when. */
    public InstructionGiven {
        Required.positive("dispatchNo", dispatchNo);
        Required.positive("round", round);
        Required.field("unit", unit);
        Required.positive("number", number);
        Required.field("answerBy", answerBy);
        Required.field("givenAt", givenAt);
    }
}
