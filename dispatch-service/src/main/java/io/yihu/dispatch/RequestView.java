package io.yihu.dispatch;

import io.yihu.dispatch.domain.PendingRequest;
import io.yihu.events.RequestKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What waits for an approver; why, in words, is the text {@code request-<number>}.
 *
 * @param suggestedUnit whose duty it is in the eyes of a unit that objects
 */
record RequestView(
        Integer number,
        RequestKind kind,
        @Nullable String unit,
        @Nullable Instant until,
        Instant requestedAt,
        @Nullable String suggestedUnit) {
    static @Nullable RequestView of(@Nullable PendingRequest request) {
        return request == null
                ? null
                : new RequestView(
                        request.number(),
                        request.kind(),
                        request.unit(),
                        request.until(),
                        request.requestedAt(),
                        request.suggestedUnit());
    }
}
