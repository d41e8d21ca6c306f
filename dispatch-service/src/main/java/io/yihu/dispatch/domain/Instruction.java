package io.yihu.dispatch.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 领导批示: the latest of a ticket. The words of all of them are texts of the ticket. It waits for the unit that leads, whichever
 * that is by then.
 *
 * @param number 1, 2, 3 … over the life of the ticket
 * @param by account of whoever wrote it
 * @param answerBy a whole second
 * @param answeredAt missing while it waits
 */
public record Instruction(
        Integer number,
        String by,
        Instant givenAt,
        Instant answerBy,
        @Nullable Instant answeredAt) {
    /** Whether the unit owes an answer. */
    public boolean waits() {
        return answeredAt == null;
    }

    Instruction answered(Instant now) {
        return new Instruction(number, by, givenAt, answerBy, now);
    }

    Instruction by(Instant other) {
        return new Instruction(number, by, givenAt, other, answeredAt);
    }
}
