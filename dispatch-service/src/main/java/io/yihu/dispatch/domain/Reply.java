package io.yihu.dispatch.domain;

import io.yihu.events.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What the lead replies. Missing parts are refused by the decision, by name.
 *
 * @param publicText what the caller may read, masked
 * @param internalText what stays in the house, masked
 * @param contact the first contact, where it was not recorded before
 */
public record Reply(
        @Nullable Outcome outcome,
        @Nullable String publicText,
        @Nullable String internalText,
        @Nullable ContactWish contact) {}
