package io.yihu.dispatch;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A note with which a reviewer decides; there need not be one. */
record RejectRequest(@Nullable @Size(max = 2000) String note) {
    static RejectRequest orEmpty(@Nullable RejectRequest request) {
        return request == null ? new RejectRequest(null) : request;
    }
}
