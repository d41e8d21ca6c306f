package io.yihu.intake;

import io.yihu.events.story.TicketStatus;
import io.yihu.intake.audit.Asked;
import io.yihu.intake.audit.AuditChain;
import io.yihu.intake.audit.AuditEntry;
import io.yihu.intake.domain.RevealDecider;
import io.yihu.intake.domain.RevealDecider.Desk;
import io.yihu.intake.domain.Standing;
import io.yihu.intake.vault.CallerVault;
import io.yihu.intake.vault.Secrets;
import io.yihu.intake.view.KnownTicket;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.security.Caller;
import io.yihu.kit.security.Role;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Shows a caller to whoever has a task with the ticket. Every ask is written down before it is answered. */
@Component
final class RevealDesk {
    private static final Refusal UNKNOWN_PURPOSE =
            Refusal.rule("unknown-purpose", "purpose", "请选择查看用途", "Choose what you need it for");
    private static final List<String> FIELDS = List.of("name", "phone", "words");
    private static final Secrets NOTHING = new Secrets(true, null, null, null, null);

    private final TicketReader tickets;
    private final CallerVault vault;
    private final AuditChain chain;
    private final RevealProperties properties;
    private final TicketTeller teller;
    private final Clock clock;

    RevealDesk(TicketReader tickets, CallerVault vault, AuditChain chain, Guard guard, Clock clock) {
        this.tickets = tickets;
        this.vault = vault;
        this.chain = chain;
        this.properties = guard.properties();
        this.teller = guard.teller();
        this.clock = clock;
    }

    /** What purposes there are, and who may read a ticket at all. */
    @Component
    record Guard(RevealProperties properties, TicketTeller teller) {}

    /** @throws RefusedException saying why not; that too is written down */
    RevealAnswer reveal(String ticketId, String purpose, Caller caller) {
        Secrets secrets = vault.open(ticketId).orElse(NOTHING);
        Refusal refusal = properties.knows(purpose)
                ? RevealDecider.refuse(desks(caller), standing(ticketId, secrets, caller))
                : UNKNOWN_PURPOSE;
        Instant now = clock.instant();
        AuditEntry entry = chain.append(
                new Asked(
                        caller.subject(),
                        caller.roles().stream().map(Role::wireName).sorted().toList(),
                        caller.unit(),
                        ticketId,
                        properties.knows(purpose) ? purpose : "",
                        FIELDS),
                refusal == null ? AuditEntry.GRANTED : refusal.reason(),
                now);
        if (refusal != null) {
            throw new RefusedException(refusal);
        }
        return RevealAnswer.of(secrets, now.plus(properties.shownFor()), entry.sequence());
    }

    /** Whether asking would be granted now. */
    boolean mayAsk(KnownTicket known, Caller caller) {
        String ticketId = known.registration().id();
        Secrets secrets = vault.open(ticketId).orElse(NOTHING);
        return RevealDecider.refuse(desks(caller), standing(known, secrets, caller)) == null;
    }

    private Standing standing(String ticketId, Secrets secrets, Caller caller) {
        return tickets.known(ticketId)
                .map(known -> standing(known, secrets, caller))
                .orElse(new Standing(false, TicketStatus.UNKNOWN, false, false, true, false));
    }

    private Standing standing(KnownTicket known, Secrets secrets, Caller caller) {
        return new Standing(
                teller.mayRead(caller, known),
                known.view().status(),
                known.registration().state().finished() || ReclassifyDesk.over(known),
                known.registration().state().sealed(),
                secrets.anonymous() || secrets.name() == null && secrets.phone() == null,
                IntakeAccess.concerns(known.view(), caller));
    }

    private static Set<Desk> desks(Caller caller) {
        Set<Desk> desks = EnumSet.noneOf(Desk.class);
        if (caller.is(Role.AGENT)) {
            desks.add(Desk.ACCEPTING);
        }
        if (caller.is(Role.UNIT_CLERK)) {
            desks.add(Desk.UNIT);
        }
        if (caller.is(Role.CALLBACK_CLERK)) {
            desks.add(Desk.CALLBACK);
        }
        return desks;
    }
}
