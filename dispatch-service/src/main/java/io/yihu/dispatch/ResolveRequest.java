package io.yihu.dispatch;

import io.yihu.events.Outcome;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The lead replies. What is missing is refused by the decision.
 *
 * @param publicText for the caller
 * @param internalText for the house
 * @param contact the first contact, where it was not recorded before
 */
record ResolveRequest(
        @Nullable Outcome outcome,
        @Nullable @Size(max = 4000) String publicText,
        @Nullable @Size(max = 4000) String internalText,
        @Nullable ContactRequest contact) {}
