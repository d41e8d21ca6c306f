package io.yihu.dispatch;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A unit wants to return a ticket. What is missing is refused by the decision.
 *
 * @param basis why it is not its duty
 * @param suggestedUnit whose it is
 */
record ReturnRequest(
        @Nullable @Size(max = 2000) String basis,
        @Nullable @Size(max = 64) String suggestedUnit) {}
