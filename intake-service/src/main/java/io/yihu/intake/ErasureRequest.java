package io.yihu.intake;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Whom to forget: a ticket's caller, or everything of one number. Its text form holds no number. */
record ErasureRequest(
        @Size(max = 64) @Nullable String ticketId,
        @Size(min = 7, max = 30) @Nullable String phone) {

    @Override
    public String toString() {
        return "ErasureRequest[" + ticketId + "]";
    }
}
