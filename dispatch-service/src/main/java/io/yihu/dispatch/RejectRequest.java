package io.yihu.dispatch;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A note with which a reviewer decides; there need not be one.
 *
 * @param request number of the request that is decided; needed where two wait
 */
record RejectRequest(
        @Nullable @Size(max = 2000) String note, @Nullable Integer request) {
    static RejectRequest orEmpty(@Nullable RejectRequest request) {
        return request == null ? new RejectRequest(null, null) : request;
    }
}
