package io.yihu.intake;

import io.yihu.events.Triage;
import io.yihu.events.story.TicketStatus;
import io.yihu.intake.domain.Registration;
import io.yihu.intake.view.Named;
import io.yihu.kit.outbox.Stored;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a command of intake, from the registration itself.
 *
 * @param supplements how often more was said about it
 * @param placeCandidates where it may be, for whoever settles it; missing where nothing was said about the place or it is
 *     settled
 * @param queryCode 查询码: with the number it shows the caller how far the ticket is; told where a ticket is registered
 * @param published whether the broker has it already; the ticket stands in any case
 */
record TicketReceipt(
        String ticketId,
        Named status,
        Triage triage,
        Instant registeredAt,
        Integer supplements,
        Boolean published,
        Links links,
        @Nullable List<PlaceCandidate> placeCandidates,
        @Nullable String queryCode) {

    /** Where to go on. */
    record Links(String self) {}

    static TicketReceipt of(Stored<Registration> ticket) {
        return of(ticket, null, null);
    }

    static TicketReceipt of(
            Stored<Registration> ticket, @Nullable List<PlaceCandidate> placeCandidates, @Nullable String queryCode) {
        Registration state = ticket.state();
        return new TicketReceipt(
                ticket.id(),
                Named.of(state.triage() == Triage.READY ? TicketStatus.TRIAGE : TicketStatus.REGISTERED),
                state.triage(),
                state.registeredAt(),
                state.said(),
                ticket.fullyPublished(),
                new Links("/api/tickets/" + ticket.id()),
                placeCandidates,
                queryCode);
    }
}
