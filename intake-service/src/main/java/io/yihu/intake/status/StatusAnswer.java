package io.yihu.intake.status;

import io.yihu.intake.view.Named;
import io.yihu.intake.view.NamedPlace;
import io.yihu.intake.view.TicketAnswer;
import io.yihu.intake.view.TimelineEntry;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a ticket is, for its caller. Nothing the caller said is in it and nothing of the caller: a code may be passed on.
 *
 * @param nextStep what happens now
 * @param unit the unit that has it
 * @param promisedBy until when that unit has to answer
 * @param reply the newest answer for the public; never of a sealed ticket
 */
record StatusAnswer(
        String ticketId,
        Named status,
        Named nextStep,
        @Nullable Named category,
        @Nullable NamedPlace place,
        @Nullable Named unit,
        @Nullable Instant promisedBy,
        @Nullable String reply,
        List<TimelineEntry> timeline,
        Instant registeredAt,
        Instant asOf) {

    static StatusAnswer of(TicketAnswer ticket) {
        return new StatusAnswer(
                ticket.ticketId(),
                ticket.status(),
                NextStep.after(ticket.status().code()),
                ticket.sealed() ? null : ticket.category(),
                ticket.sealed() ? null : ticket.place(),
                ticket.sealed() ? null : ticket.unit(),
                ticket.promisedBy(),
                ticket.reply(),
                ticket.sealed() ? List.of() : ticket.timeline(),
                ticket.registeredAt(),
                ticket.asOf());
    }
}
