package io.yihu.dispatch;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Body of a request.
 *
 * @param until the deadline or review date asked for; only of an extension or a suspension
 * @param reason why, for a suspension the plan; masked before it is kept
 * @param suggestedUnit whose duty it is; only of an objection
 */
record WishRequest(
        @Nullable Instant until,
        @Nullable @Size(max = 2000) String reason,
        @Nullable @Size(max = 64) String suggestedUnit) {}
