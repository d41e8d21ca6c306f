package io.yihu.events;

import java.time.Instant;

/**
 * The unit answered a leader's instruction. How, in words, is in {@code dispatch-texts}. Written by dispatch; kept by all
 * services.
 *
 * @param number of the instruction
 */
public record InstructionAnswered(
        Integer dispatchNo, Integer round, String unit, Integer number, Instant answeredAt, Boolean onTime)
        implements TicketEvent, AtWork {
    /** Refuses what does not say on which dispatch, by whom and when. */
    public InstructionAnswered {
        Required.positive("dispatchNo", dispatchNo);
        Required.positive("round", round);
        Required.field("unit", unit);
        Required.positive("number", number);
        Required.field("answeredAt", answeredAt);
        Required.field("onTime", onTime);
    }
}
