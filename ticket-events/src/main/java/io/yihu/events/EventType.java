package io.yihu.events;

import java.util.Arrays;
import java.util.Optional;

/** The published event types: wire name, topic and record. The wire name is the contract; the record's name is not. */
public enum EventType {
    TICKET_CREATED("cn.12345.ticket.created.v1", Topic.TICKET_CREATED, TicketCreated.class),
    TICKET_CLASSIFIED("cn.12345.ticket.classified.v1", Topic.TICKET_AMENDED, TicketClassified.class),
    TICKET_ASSIGNED("cn.12345.ticket.assigned.v1", Topic.TICKET_ASSIGNED, TicketAssigned.class),
    TICKET_SIGNED("cn.12345.ticket.signed.v1", Topic.TICKET_PROGRESSED, TicketSigned.class),
    RETURN_REQUESTED("cn.12345.ticket.return-requested.v1", Topic.TICKET_PROGRESSED, ReturnRequested.class),
    RETURN_DECIDED("cn.12345.ticket.return-decided.v1", Topic.TICKET_PROGRESSED, ReturnDecided.class),
    TICKET_RESOLVED("cn.12345.ticket.resolved.v1", Topic.TICKET_RESOLVED, TicketResolved.class),
    CALLBACK_DUE("cn.12345.ticket.callback-due.v1", Topic.TICKET_REVIEWED, CallbackDue.class),
    REWORK_ORDERED("cn.12345.ticket.rework-ordered.v1", Topic.TICKET_REVIEWED, ReworkOrdered.class),
    TICKET_CLOSED("cn.12345.ticket.closed.v1", Topic.TICKET_REVIEWED, TicketClosed.class),
    HISTORY_IMPORTED("cn.12345.ticket.history-imported.v1", Topic.TICKET_AMENDED, HistoryImported.class);

    private final String wireName;
    private final Topic topic;
    private final Class<? extends TicketEvent> record;

    EventType(String wireName, Topic topic, Class<? extends TicketEvent> record) {
        this.wireName = wireName;
        this.topic = topic;
        this.record = record;
    }

    /** The CloudEvents {@code type} attribute. */
    public String wireName() {
        return wireName;
    }

    /** Where events of this type are published. */
    public Topic topic() {
        return topic;
    }

    /** The Java record of this type. */
    public Class<? extends TicketEvent> record() {
        return record;
    }

    /** The type with this wire name, or empty where a newer writer published something we do not know yet. */
    public static Optional<EventType> named(String wireName) {
        return Arrays.stream(values()).filter(t -> t.wireName.equals(wireName)).findFirst();
    }

    static EventType of(Class<? extends TicketEvent> record) {
        return Arrays.stream(values())
                .filter(t -> t.record == record)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No event type is registered for " + record));
    }
}
