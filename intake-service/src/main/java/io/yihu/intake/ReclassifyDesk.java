package io.yihu.intake;

import io.yihu.events.TicketKind;
import io.yihu.events.Urgency;
import io.yihu.events.story.TicketStatus;
import io.yihu.intake.domain.Change;
import io.yihu.intake.domain.ReclassifyDecider;
import io.yihu.intake.domain.Registration;
import io.yihu.intake.domain.Subject;
import io.yihu.intake.view.KnownTicket;
import io.yihu.kit.outbox.Command;
import io.yihu.kit.outbox.Decisions;
import io.yihu.kit.outbox.Stored;
import io.yihu.kit.privacy.Masking;
import io.yihu.kit.web.CommandHeaders;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Sets right what was settled about an open ticket. What people write is masked before it is decided on. */
@Component
final class ReclassifyDesk {
    private static final Set<TicketStatus> OVER = EnumSet.of(TicketStatus.CLOSED, TicketStatus.CANCELLED);

    private final AppealReader appeals;
    private final TicketReader tickets;
    private final Decisions<Registration> registrations;
    private final IntakeDesk.Hashing hashing;

    ReclassifyDesk(
            AppealReader appeals,
            TicketReader tickets,
            Decisions<Registration> registrations,
            IntakeDesk.Hashing hashing) {
        this.appeals = appeals;
        this.tickets = tickets;
        this.registrations = registrations;
        this.hashing = hashing;
    }

    /** Whether the other services have ended it, as far as the news has come here. */
    static boolean over(KnownTicket ticket) {
        return OVER.contains(ticket.view().status());
    }

    Stored<Registration> reclassify(
            String ticketId, ReclassifyRequest request, String subject, CommandHeaders headers) {
        Change change = change(request);
        boolean ended = over(tickets.byId(ticketId, false));
        Command command = new Command(
                hashing.clock().instant(),
                IntakeDesk.scoped(subject, headers.idempotencyKey()),
                hashing.hash(request),
                headers.ifMatch(),
                null);
        return IntakeDesk.done(registrations.decide(
                ticketId,
                command,
                TicketReader.NO_SUCH_TICKET,
                stored -> ReclassifyDecider.reclassify(stored.state(), change, ended)));
    }

    /** Looks the codes up; the kind plays no part. */
    private Change change(ReclassifyRequest request) {
        Subject known = appeals.subject(TicketKind.COMPLAINT, request.category(), request.place(), Urgency.ORDINARY);
        String remark = request.remark();
        return new Change(
                known.category(),
                known.place(),
                request.urgency(),
                request.reason(),
                remark == null || remark.isBlank() ? null : Masking.mask(remark));
    }
}
