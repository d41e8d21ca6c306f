package io.yihu.dispatch;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A leader's instruction (批示).
 *
 * @param words what the unit is told
 * @param answerBy by when it has to answer; missing where the usual time is enough
 */
record InstructionRequest(
        @Nullable @Size(max = 2000) String words, @Nullable Instant answerBy) {}
