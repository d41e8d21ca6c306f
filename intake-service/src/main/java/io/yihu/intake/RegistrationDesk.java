package io.yihu.intake;

import io.yihu.intake.TicketClaims.Claimed;
import io.yihu.intake.TicketClaims.Wanted;
import io.yihu.intake.domain.Appeal;
import io.yihu.intake.domain.Registration;
import io.yihu.intake.domain.RegistrationDecider;
import io.yihu.intake.vault.CallerVault;
import io.yihu.intake.vault.CallerVault.Kept;
import io.yihu.intake.vault.Secrets;
import io.yihu.kit.decision.Decision;
import io.yihu.kit.outbox.Command;
import io.yihu.kit.outbox.Decisions;
import io.yihu.kit.outbox.Outcome;
import io.yihu.kit.outbox.Refusals;
import io.yihu.kit.outbox.Stored;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.trace.Correlation;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Registers an appeal once: claims first, then the caller's vault, the ticket last. Whatever step a crash interrupts, the
 * same request finishes the rest.
 */
final class RegistrationDesk {
    private static final int ATTEMPTS = 8;

    private final TicketClaims claims;
    private final CallerVault vault;
    private final Repeats repeats;
    private final Decisions<Registration> registrations;
    private final Clock clock;

    RegistrationDesk(
            TicketClaims claims,
            CallerVault vault,
            Repeats repeats,
            Decisions<Registration> registrations,
            Clock clock) {
        this.claims = claims;
        this.vault = vault;
        this.repeats = repeats;
        this.registrations = registrations;
        this.clock = clock;
    }

    /**
     * A ticket that stands.
     *
     * @param fresh false for a repeat
     */
    record Registered(Stored<Registration> ticket, boolean fresh) {}

    /** Registers, or answers with the ticket that this request has already. */
    Registered register(Wanted wanted, Appeal appeal, Secrets secrets) {
        return register(
                wanted,
                secrets,
                (claimed, now) -> RegistrationDecider.register(
                        claimed.origin(),
                        appeal,
                        repeats.of(claimed.ticketId(), appeal.subject(), secrets.phone(), now),
                        now));
    }

    /** The ticket that was registered under an Idempotency-Key, or empty where that was never finished. */
    Optional<String> under(String subject, String idempotencyKey) {
        return claims.findByKey(subject, idempotencyKey)
                .filter(id -> registrations.store().find(id).isPresent());
    }

    /** The first decision about a ticket. */
    interface First {
        Decision<Registration> decide(Claimed claimed, Instant now);
    }

    /** Decides first, or answers with the ticket that this request has already. */
    Registered register(Wanted wanted, Secrets secrets, First first) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Claimed claimed = claims.claim(wanted);
            Optional<Registered> registered = existing(claimed).or(() -> create(claimed, secrets, first));
            if (registered.isPresent()) {
                return registered.get();
            }
            claims.rechoose(claimed);
        }
        throw new RefusedException(Refusals.TOO_BUSY);
    }

    private Optional<Registered> existing(Claimed claimed) {
        if (claimed.held().stream().allMatch(claim -> claim.fresh())) {
            return Optional.empty();
        }
        return registrations
                .store()
                .find(claimed.ticketId())
                .filter(ticket -> ticket.state().origin().equals(claimed.origin()))
                .map(ticket -> new Registered(ticket, false));
    }

    /** Empty where the number belongs to somebody else. */
    private Optional<Registered> create(Claimed claimed, Secrets secrets, First first) {
        Kept kept = vault.keep(claimed.ticketId(), claimed.origin(), secrets);
        if (kept == Kept.FOR_ANOTHER) {
            return Optional.empty();
        }
        Outcome<Registration> outcome =
                Correlation.forTicket(claimed.ticketId(), () -> create(claimed, kept == Kept.FIRST, first));
        if (outcome instanceof Outcome.Done<Registration> done
                && done.stored().state().origin().equals(claimed.origin())) {
            return Optional.of(new Registered(done.stored(), done.changed()));
        }
        return Optional.empty();
    }

    private Outcome<Registration> create(Claimed claimed, boolean reservedFirst, First first) {
        Instant now = clock.instant();
        Decision<Registration> decision = first.decide(claimed, now);
        return reservedFirst
                ? registrations.createReserved(claimed.ticketId(), Command.at(now), decision)
                : registrations.create(claimed.ticketId(), Command.at(now), decision);
    }
}
