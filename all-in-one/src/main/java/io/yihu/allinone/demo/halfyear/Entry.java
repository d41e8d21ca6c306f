package io.yihu.allinone.demo.halfyear;

import io.yihu.events.CallbackAnswers;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step that was taken, as the journal keeps it.
 *
 * @param ticket number in the script
 * @param at business time
 * @param held the dispatch that followed from it, where one did
 * @param onTime of a reply
 * @param answers of a call-back
 * @param closed whether the call-back ended the ticket
 */
record Entry(
        Integer ticket,
        Step step,
        Instant at,
        String ticketId,
        @Nullable Held held,
        @Nullable Boolean onTime,
        @Nullable CallbackAnswers answers,
        @Nullable Boolean closed) {

    /** A dispatch: who has it and until when. */
    record Held(String unit, Integer round, Instant since, Instant signBy, Instant resolveBy) {}

    static Entry of(Planned ticket, Step step, Instant at, String ticketId, @Nullable Held held) {
        return new Entry(ticket.number(), step, at, ticketId, held, null, null, null);
    }

    Entry replied(boolean inTime) {
        return new Entry(ticket, step, at, ticketId, held, inTime, answers, closed);
    }

    Entry called(CallbackAnswers said, boolean ended) {
        return new Entry(ticket, step, at, ticketId, held, onTime, said, ended);
    }
}
