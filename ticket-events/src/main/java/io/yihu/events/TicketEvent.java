package io.yihu.events;

/**
 * Something that happened to a ticket, in the past tense. Who it happened to is the record's key and CloudEvents
 * subject; when and in which order it was decided are the envelope's time and sequence.
 */
public sealed interface TicketEvent
        permits TicketCreated,
                TicketClassified,
                TicketReclassified,
                TicketSupplemented,
                TicketForgotten,
                TicketAssigned,
                TicketSigned,
                ReturnRequested,
                ReturnDecided,
                DispatchRevised,
                MoveReviewed,
                CallerContacted,
                RequestMade,
                RequestDecided,
                CallerAsked,
                ClockResumed,
                DeadlineReached,
                SupervisionRaised,
                InstructionGiven,
                InstructionAnswered,
                WhistleBlown,
                SummonsAnswered,
                FindingsAgreed,
                OrderDone,
                TicketAssisted,
                WhistleEnded,
                WhistleRated,
                TicketResolved,
                CallbackDue,
                ReworkOrdered,
                TicketClosed,
                HistoryImported {

    /** The published type of this event, with its topic and wire name. */
    default EventType type() {
        return EventType.of(getClass());
    }
}
