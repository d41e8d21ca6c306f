package io.yihu.dispatch.domain;

import org.jspecify.annotations.Nullable;

/**
 * The returns of a ticket.
 *
 * @param hops how many were granted
 * @param pinned true once one was rejected: the ticket cannot be returned again
 */
public record Returns(
        Integer hops, Boolean pinned, @Nullable PendingReturn pending) {
    static final Returns NONE = new Returns(0, false, null);

    Returns asked(PendingReturn asked) {
        return new Returns(hops, pinned, asked);
    }

    Returns granted() {
        return new Returns(hops + 1, pinned, null);
    }

    Returns rejected() {
        return new Returns(hops, true, null);
    }
}
