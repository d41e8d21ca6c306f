package io.yihu.dispatch;

import io.yihu.dispatch.domain.Instruction;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The latest instruction of a leader; who wrote it is not told.
 *
 * @param answerBy the soonest deadline, where an earlier one waits beside it
 * @param answeredAt missing while the unit owes an answer
 */
record InstructionView(
        Integer number,
        Instant givenAt,
        Instant answerBy,
        @Nullable Instant answeredAt) {
    static @Nullable InstructionView of(@Nullable Instruction given) {
        return given == null
                ? null
                : new InstructionView(given.number(), given.givenAt(), given.due(), given.answeredAt());
    }
}
