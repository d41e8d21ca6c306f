package io.yihu.events;

/**
 * An agent settled what and where: from now on the ticket is READY to be dispatched. Written by intake; kept by
 * all services; dispatch reacts and routes it.
 */
public record TicketClassified(TicketKind kind, String category, Place place, Urgency urgency) implements TicketEvent {
    /** Refuses a classification that leaves anything open. */
    public TicketClassified {
        Required.field("kind", kind);
        Required.field("category", category);
        Required.field("place", place);
        Required.field("urgency", urgency);
    }
}
