package io.yihu.dispatch;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer agrees to a return.
 *
 * @param toUnit who gets the ticket; the suggested unit where it is missing
 */
record GrantRequest(
        @Nullable @Size(max = 64) String toUnit,
        @Nullable @Size(max = 2000) String note) {}
