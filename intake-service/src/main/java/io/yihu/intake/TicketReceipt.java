package io.yihu.intake;

import io.yihu.events.Triage;
import io.yihu.events.story.TicketStatus;
import io.yihu.intake.domain.Registration;
import io.yihu.intake.view.Named;
import io.yihu.kit.outbox.Stored;
import java.time.Instant;

/**
 * The answer to a command of intake, from the registration itself.
 *
 * @param published whether the broker has it already; the ticket stands in any case
 */
record TicketReceipt(
        String ticketId, Named status, Triage triage, Instant registeredAt, Boolean published, Links links) {

    /** Where to go on. */
    record Links(String self) {}

    static TicketReceipt of(Stored<Registration> ticket) {
        Registration state = ticket.state();
        return new TicketReceipt(
                ticket.id(),
                Named.of(state.triage() == Triage.READY ? TicketStatus.TRIAGE : TicketStatus.REGISTERED),
                state.triage(),
                state.registeredAt(),
                ticket.fullyPublished(),
                new Links("/api/tickets/" + ticket.id()));
    }
}
