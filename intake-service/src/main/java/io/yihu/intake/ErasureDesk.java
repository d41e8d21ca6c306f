package io.yihu.intake;

import io.yihu.intake.audit.Asked;
import io.yihu.intake.audit.AuditChain;
import io.yihu.intake.domain.ErasureDecider;
import io.yihu.intake.domain.Registration;
import io.yihu.intake.view.KnownTicket;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.outbox.Command;
import io.yihu.kit.outbox.Decisions;
import io.yihu.kit.outbox.Outcome;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.security.Caller;
import io.yihu.kit.security.Role;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Forgets callers of ended tickets: their words everywhere first, then the vault, so that a request that was cut short finds
 * them again. It may be repeated.
 */
@Component
final class ErasureDesk {
    private static final Refusal NOBODY =
            Refusal.rule("nobody-named", "ticketId", "请给出工单号或电话", "Name a ticket or a number");

    private final TicketReader tickets;
    private final Decisions<Registration> registrations;
    private final Repeats repeats;
    private final AuditChain chain;
    private final Clock clock;

    ErasureDesk(
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

    /** @throws RefusedException where nobody is named, or the one ticket is still open */
    ErasureReceipt erase(ErasureRequest request, Caller caller) {
        String ticketId = request.ticketId();
        String phone = request.phone();
        if (ticketId != null) {
            erase(ticketId, caller);
            return new ErasureReceipt(List.of(ticketId), List.of());
        }
        if (phone == null) {
            throw new RefusedException(NOBODY);
        }
        List<String> erased = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (String id : repeats.vault().eraser().ticketsOf(phone)) {
            try {
                erase(id, caller);
                erased.add(id);
            } catch (RefusedException stillOpen) {
                open.add(id);
            }
        }
        return new ErasureReceipt(erased, open);
    }

    private void erase(String ticketId, Caller caller) {
        KnownTicket known = tickets.byId(ticketId, false);
        boolean ended = ReclassifyDesk.over(known);
        Instant now = clock.instant();
        chain.append(asked(ticketId, caller), "erasure", now);
        Outcome<Registration> outcome = registrations.decide(
                ticketId,
                Command.at(now),
                TicketReader.NO_SUCH_TICKET,
                stored -> ErasureDecider.erase(stored.state(), stored.texts().keySet(), ended));
        if (outcome instanceof Outcome.Refused<Registration> refused) {
            throw new RefusedException(refused.refusal());
        }
        repeats.forget(ticketId, known.registration().state().subject());
        repeats.vault().eraser().erase(ticketId);
    }

    private static Asked asked(String ticketId, Caller caller) {
        List<String> roles =
                caller.roles().stream().map(Role::wireName).sorted().toList();
        return new Asked(caller.subject(), roles, caller.unit(), ticketId, "erase", List.of("name", "phone", "words"));
    }
}
