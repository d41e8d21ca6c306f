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
 * @param until the deadline or review date asked for
 */
public record PendingRequest(
        Integer number,
        RequestKind kind,
        @Nullable String unit,
        String by,
        @Nullable Instant until,
        Instant requestedAt) {}
