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
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.security.Caller;
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
    private final TicketTeller teller;

    ReclassifyDesk(
            AppealReader appeals,
            TicketReader tickets,
            Decisions<Registration> registrations,
            IntakeDesk.Hashing hashing,
            TicketTeller teller) {
        this.appeals = appeals;
        this.tickets = tickets;
        this.registrations = registrations;
        this.hashing = hashing;
        this.teller = teller;
    }

    /** Whether the other services have ended it, as far as the news has come here. */
    static boolean over(KnownTicket ticket) {
        return OVER.contains(ticket.view().status());
    }

    /** @throws RefusedException for somebody of the accused unit, as where there is no such ticket */
    Stored<Registration> reclassify(String ticketId, ReclassifyRequest request, Caller caller, CommandHeaders headers) {
        Change change = change(request);
        KnownTicket known = tickets.byId(ticketId, false);
        if (teller.keepsAway(known, caller)) {
            throw new RefusedException(TicketReader.NO_SUCH_TICKET);
        }
        boolean ended = over(known);
        Command command = new Command(
                hashing.clock().instant(),
                IntakeDesk.scoped(caller.subject(), headers.idempotencyKey()),
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
