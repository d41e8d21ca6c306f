package io.yihu.dispatch.domain;

import io.yihu.events.RequestKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something asked for and not decided yet. Why, in words, is the text {@code request-<number>} of the ticket.
 *
 * @param number of the request over the life of the ticket
 * @param unit the asker's unit; missing where a dispatcher asks
 * @param by the asker's account, who never decides it
 * @param until the deadline or review date asked for; of an extension or a suspension
 * @param suggestedUnit whose duty it is in the eyes of the unit that objects; missing where it names none
 * @param dispatchNo the dispatch that the unit objects to; missing of anything but an objection, and in old documents
 */
public record PendingRequest(
        Integer number,
        RequestKind kind,
        @Nullable String unit,
        String by,
        @Nullable Instant until,
        Instant requestedAt,
        @Nullable String suggestedUnit,
        @Nullable Integer dispatchNo) {
    /** Drops a date that means nothing, which was kept once. */
    public PendingRequest {
        until = dated(kind) ? until : null;
    }

    /** 先办后议: it waits for its decision through the reply and the closing. */
    boolean objects() {
        return kind == RequestKind.OBJECTION;
    }

    /** Whether such a request names a date. */
    static boolean dated(RequestKind kind) {
        return kind == RequestKind.EXTENSION || kind == RequestKind.SUSPENSION;
    }
}
