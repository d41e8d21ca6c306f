package io.yihu.events;

import java.util.Arrays;
import java.util.Optional;

/** The published event types: wire name, topic and record. The wire name is the contract; the record's name is not. */
public enum EventType {
    TICKET_CREATED("cn.12345.ticket.created.v1", Topic.TICKET_CREATED, TicketCreated.class),
    TICKET_CLASSIFIED("cn.12345.ticket.classified.v1", Topic.TICKET_AMENDED, TicketClassified.class),
    TICKET_RECLASSIFIED("cn.12345.ticket.reclassified.v1", Topic.TICKET_AMENDED, TicketReclassified.class),
    TICKET_SUPPLEMENTED("cn.12345.ticket.supplemented.v1", Topic.TICKET_AMENDED, TicketSupplemented.class),
    TICKET_FORGOTTEN("cn.12345.ticket.forgotten.v1", Topic.TICKET_AMENDED, TicketForgotten.class),
    TICKET_ASSIGNED("cn.12345.ticket.assigned.v1", Topic.TICKET_ASSIGNED, TicketAssigned.class),
    TICKET_SIGNED("cn.12345.ticket.signed.v1", Topic.TICKET_PROGRESSED, TicketSigned.class),
    RETURN_REQUESTED("cn.12345.ticket.return-requested.v1", Topic.TICKET_PROGRESSED, ReturnRequested.class),
    RETURN_DECIDED("cn.12345.ticket.return-decided.v1", Topic.TICKET_PROGRESSED, ReturnDecided.class),
    DISPATCH_REVISED("cn.12345.ticket.dispatch-revised.v1", Topic.TICKET_PROGRESSED, DispatchRevised.class),
    MOVE_REVIEWED("cn.12345.ticket.move-reviewed.v1", Topic.TICKET_PROGRESSED, MoveReviewed.class),
    CALLER_CONTACTED("cn.12345.ticket.caller-contacted.v1", Topic.TICKET_PROGRESSED, CallerContacted.class),
    REQUEST_MADE("cn.12345.ticket.request-made.v1", Topic.TICKET_PROGRESSED, RequestMade.class),
    REQUEST_DECIDED("cn.12345.ticket.request-decided.v1", Topic.TICKET_PROGRESSED, RequestDecided.class),
    CALLER_ASKED("cn.12345.ticket.caller-asked.v1", Topic.TICKET_PROGRESSED, CallerAsked.class),
    CLOCK_RESUMED("cn.12345.ticket.clock-resumed.v1", Topic.TICKET_PROGRESSED, ClockResumed.class),
    DEADLINE_REACHED("cn.12345.ticket.deadline-reached.v1", Topic.TICKET_PROGRESSED, DeadlineReached.class),
    SUPERVISION_RAISED("cn.12345.ticket.supervision-raised.v1", Topic.TICKET_PROGRESSED, SupervisionRaised.class),
    INSTRUCTION_GIVEN("cn.12345.ticket.instruction-given.v1", Topic.TICKET_PROGRESSED, InstructionGiven.class),
    INSTRUCTION_ANSWERED("cn.12345.ticket.instruction-answered.v1", Topic.TICKET_PROGRESSED, InstructionAnswered.class),
    WHISTLE_BLOWN("cn.12345.ticket.whistle-blown.v1", Topic.TICKET_PROGRESSED, WhistleBlown.class),
    SUMMONS_ANSWERED("cn.12345.ticket.summons-answered.v1", Topic.TICKET_PROGRESSED, SummonsAnswered.class),
    FINDINGS_AGREED("cn.12345.ticket.findings-agreed.v1", Topic.TICKET_PROGRESSED, FindingsAgreed.class),
    ORDER_DONE("cn.12345.ticket.order-done.v1", Topic.TICKET_PROGRESSED, OrderDone.class),
    TICKET_ASSISTED("cn.12345.ticket.assisted.v1", Topic.TICKET_PROGRESSED, TicketAssisted.class),
    WHISTLE_ENDED("cn.12345.ticket.whistle-ended.v1", Topic.TICKET_PROGRESSED, WhistleEnded.class),
    WHISTLE_RATED("cn.12345.ticket.whistle-rated.v1", Topic.TICKET_PROGRESSED, WhistleRated.class),
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
