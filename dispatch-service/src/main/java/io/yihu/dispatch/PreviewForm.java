package io.yihu.dispatch;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to know of a deadline, as it was written.
 *
 * @param urgency of the ticket
 * @param from the dispatch, with an offset, or without one in Asia/Shanghai; now where it is missing
 * @param round 1 where it is missing
 */
record PreviewForm(
        @Nullable String urgency,
        @Nullable String from,
        @Nullable String round) {
    /** Whether anything is asked yet. */
    boolean asked() {
        return urgency != null || from != null || round != null;
    }
}
