package io.yihu.dispatch;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer agrees to a return, a move or a request.
 *
 * @param request number of the request that is decided; needed where two wait
 * @param toUnit who gets the ticket, or whose duty it was by an objection; the suggested unit where it is missing
 */
record GrantRequest(
        @Nullable @Size(max = 64) String toUnit,
        @Nullable @Size(max = 2000) String note,
        @Nullable Integer request) {
    /** On what is no request, or the only one that waits. */
    GrantRequest(@Nullable String toUnit, @Nullable String note) {
        this(toUnit, note, null);
    }

    static GrantRequest orEmpty(@Nullable GrantRequest request) {
        return request == null ? new GrantRequest(null, null) : request;
    }
}
