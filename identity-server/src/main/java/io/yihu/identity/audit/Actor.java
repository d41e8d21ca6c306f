package io.yihu.identity.audit;

import org.jspecify.annotations.Nullable;

/**
 * Who does something.
 *
 * @param name an account, or the {@code sub} of a token such as {@code cli:administrator}
 * @param actFor the absent person this one stands in for
 * @param address where the request came from
 */
public record Actor(
        String name, @Nullable String actFor, @Nullable String address) {

    /** The house itself, at its first start. */
    public static final Actor HOUSE = new Actor("yihu", null, null);
}
