package io.yihu.kit.consume;

import io.yihu.events.Envelope;
import io.yihu.events.TicketEvent;

/** An event with the envelope it came in. */
public record Received<E extends TicketEvent>(Envelope envelope, E event) {

    /** The ticket it happened to. */
    public String ticketId() {
        return envelope.subject();
    }
}
