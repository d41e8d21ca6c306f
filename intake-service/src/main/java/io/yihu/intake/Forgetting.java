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
 * Forgets the caller of an ended ticket: written down first, then the words everywhere and the vault. What was cut short is found again,
 * so it ends with what it is found by: who is asked for by number, with the vault; what is too old, with the mark that it is forgotten.
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
     * @throws RefusedException where there is no such ticket, or it is still open; what is too old and open is passed over
     */
    void forget(Asked asked, ForgottenFor reason) {
        String ticketId = asked.ticketId();
        KnownTicket known = tickets.byId(ticketId, false);
        Registration before = known.registration().state();
        boolean ended = ReclassifyDesk.over(known);
        if (reason == ForgottenFor.AGE && (before.forgottenAt() != null || !ErasureDecider.allowed(before, ended))) {
            return;
        }
        Instant now = clock.instant();
        chain.append(asked, reason == ForgottenFor.AGE ? "retention" : "erasure", now);
        if (reason == ForgottenFor.AGE) {
            emptied(ticketId, before);
        }
        Outcome<Registration> outcome = registrations.decide(
                ticketId,
                Command.at(now),
                TicketReader.NO_SUCH_TICKET,
                stored -> ErasureDecider.erase(stored.state(), stored.texts().keySet(), reason, ended, now));
        if (outcome instanceof Outcome.Refused<Registration> refused) {
            throw new RefusedException(refused.refusal());
        }
        if (reason == ForgottenFor.REQUEST) {
            emptied(ticketId, before);
        }
    }

    private void emptied(String ticketId, Registration known) {
        repeats.forget(ticketId, known.subject());
        repeats.vault().eraser().erase(ticketId);
    }
}
