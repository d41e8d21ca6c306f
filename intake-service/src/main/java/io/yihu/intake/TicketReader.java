package io.yihu.intake;

import io.yihu.events.Writer;
import io.yihu.intake.domain.Registration;
import io.yihu.intake.vault.CallerVault;
import io.yihu.intake.vault.MaskedCaller;
import io.yihu.intake.view.KnownTicket;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.outbox.DecisionStore;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.project.ProjectedTicket;
import io.yihu.kit.project.TextProjection;
import io.yihu.kit.project.TicketProjection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what is known of a ticket. The registration decides whether it exists, never the projection. */
@Component
final class TicketReader {
    static final Refusal NO_SUCH_TICKET = Refusal.notFound("no-such-ticket", "没有这个工单", "There is no such ticket");

    private final DecisionStore<Registration> registrations;
    private final TicketClaims claims;
    private final CallerVault vault;
    private final TicketProjection facts;
    private final TextProjection texts;

    TicketReader(
            DecisionStore<Registration> registrations,
            TicketClaims claims,
            CallerVault vault,
            TicketProjection facts,
            TextProjection texts) {
        this.registrations = registrations;
        this.claims = claims;
        this.vault = vault;
        this.facts = facts;
        this.texts = texts;
    }

    /** @throws RefusedException where there is none */
    KnownTicket byId(String ticketId, boolean withCaller) {
        MaskedCaller caller = withCaller ? vault.masked(ticketId).orElse(null) : null;
        return known(ticketId, caller).orElseThrow(() -> new RefusedException(NO_SUCH_TICKET));
    }

    /** The same without the caller, or nothing where there is none. */
    Optional<KnownTicket> known(String ticketId) {
        return known(ticketId, null);
    }

    private Optional<KnownTicket> known(String ticketId, @Nullable MaskedCaller caller) {
        return registrations
                .find(ticketId)
                .map(registration -> new KnownTicket(
                        registration,
                        facts.find(ticketId).map(ProjectedTicket::facts).orElse(List.of()),
                        texts.find(ticketId, Writer.DISPATCH),
                        caller));
    }

    /** @throws RefusedException where there is none */
    KnownTicket byExternalNumber(String source, String externalNumber, boolean withCaller) {
        String ticketId = claims.find(source, externalNumber).orElseThrow(() -> new RefusedException(NO_SUCH_TICKET));
        return byId(ticketId, withCaller);
    }
}
