package io.yihu.events;

import java.time.Instant;

/**
 * 重复诉求: an earlier ticket of the same caller about the same matter. Only intake knows who the caller is.
 *
 * @param ticketId of the earlier ticket
 * @param registeredAt when it was registered, UTC
 */
public record EarlierCall(String ticketId, Instant registeredAt) {
    /** Refuses half a call. */
    public EarlierCall {
        Required.field("ticketId", ticketId);
        Required.field("registeredAt", registeredAt);
    }
}
