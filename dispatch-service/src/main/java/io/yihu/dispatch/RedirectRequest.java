package io.yihu.dispatch;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A dispatcher sends a ticket on that went to the wrong unit.
 *
 * @param toUnit whose it is
 * @param reason the legal basis, or why it is not the duty of the unit that has it
 */
record RedirectRequest(
        @Nullable @Size(max = 64) String toUnit,
        @Nullable @Size(max = 2000) String reason) {}
