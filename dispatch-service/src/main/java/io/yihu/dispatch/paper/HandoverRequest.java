package io.yihu.dispatch.paper;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Body of a handover.
 *
 * @param shift the shift that is handed over, such as 20260907-1: the running one, or the one before it; the running one
 *     where it is missing
 * @param remark what the figures do not say; masked before it is kept
 */
record HandoverRequest(
        @Nullable @Size(max = 16) String shift,
        @Nullable @Size(max = 2000) String remark) {}
