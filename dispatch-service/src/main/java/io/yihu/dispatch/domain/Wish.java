package io.yihu.dispatch.domain;

import io.yihu.events.RequestKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for.
 *
 * @param until the deadline or review date asked for; of an extension or a suspension, dropped of anything else
 * @param reason why, masked; for a suspension the plan as well
 * @param suggestedUnit whose duty it is; of an objection
 */
public record Wish(
        RequestKind kind,
        @Nullable Instant until,
        @Nullable String reason,
        @Nullable String suggestedUnit) {
    /** Drops what means nothing. */
    public Wish {
        until = PendingRequest.dated(kind) ? until : null;
        suggestedUnit = kind == RequestKind.OBJECTION ? suggestedUnit : null;
    }
}
