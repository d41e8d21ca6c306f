package io.yihu.intake;

import io.yihu.events.ForgottenFor;
import io.yihu.intake.audit.Asked;
import io.yihu.intake.audit.AuditChain;
import io.yihu.intake.domain.ErasureDecider;
import io.yihu.intake.domain.Registration;
import io.yihu.intake.view.KnownTicket;
import io.yihu.kit.outbox.Command;
import io.yihu.kit.outbox.Decisions;
import io.yihu.kit.outbox.Outcome;
import io.yihu.kit.problem.RefusedException;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Forgets the caller of an ended ticket: written down first, then the words everywhere, then the vault, so that what was cut short is
 * found again. It may be repeated.
 */
@Component
final class Forgetting {
    private final TicketReader tickets;
    private final Decisions<Registration> registrations;
    private final Repeats repeats;
    private final AuditChain chain;
    private final Clock clock;

    Forgetting(
            TicketReader tickets,
            Decisions<Registration> registrations,
            Repeats repeats,
            AuditChain chain,
            Clock clock) {
        this.tickets = tickets;
        this.registrations = registrations;
        this.repeats = repeats;
        this.chain = chain;
        this.clock = clock;
    }

    /**
     * @param asked who wants it and which ticket
     * @throws RefusedException where there is no such ticket, or it is still open
     */
    void forget(Asked asked, ForgottenFor reason) {
        String ticketId = asked.ticketId();
        KnownTicket known = tickets.byId(ticketId, false);
        boolean ended = ReclassifyDesk.over(known);
        Instant now = clock.instant();
        chain.append(asked, reason == ForgottenFor.AGE ? "retention" : "erasure", now);
        Outcome<Registration> outcome = registrations.decide(
                ticketId,
                Command.at(now),
                TicketReader.NO_SUCH_TICKET,
                stored -> ErasureDecider.erase(stored.state(), stored.texts().keySet(), reason, ended, now));
        if (outcome instanceof Outcome.Refused<Registration> refused) {
            throw new RefusedException(refused.refusal());
        }
        repeats.forget(ticketId, known.registration().state().subject());
        repeats.vault().eraser().erase(ticketId);
    }
}
