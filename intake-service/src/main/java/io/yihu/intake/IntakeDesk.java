package io.yihu.intake;

import io.yihu.events.EventJson;
import io.yihu.intake.AppealReader.Parted;
import io.yihu.intake.RegistrationDesk.Registered;
import io.yihu.intake.TicketClaims.Wanted;
import io.yihu.intake.domain.Registration;
import io.yihu.intake.domain.RegistrationDecider;
import io.yihu.intake.domain.Subject;
import io.yihu.intake.domain.SupplementDecider;
import io.yihu.intake.vault.VaultKeys;
import io.yihu.kit.decision.Hash;
import io.yihu.kit.outbox.Command;
import io.yihu.kit.outbox.Decisions;
import io.yihu.kit.outbox.Outcome;
import io.yihu.kit.outbox.Stored;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.web.CommandHeaders;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The commands of intake. */
@Component
final class IntakeDesk {
    private final AppealReader reader;
    private final RegistrationDesk registering;
    private final Decisions<Registration> registrations;
    private final Repeats repeats;
    private final Hashing hashing;

    IntakeDesk(
            AppealReader reader,
            RegistrationDesk registering,
            Decisions<Registration> registrations,
            Repeats repeats,
            Hashing hashing) {
        this.reader = reader;
        this.registering = registering;
        this.registrations = registrations;
        this.repeats = repeats;
        this.hashing = hashing;
    }

    /** Hashes requests and tells the time. */
    @Component
    record Hashing(VaultKeys keys, Clock clock) {
        String hash(Object request) {
            return keys.hash(EventJson.mapper().writeValueAsString(request));
        }
    }

    /** Registers once. */
    Registered register(TicketRequest request, String subject, CommandHeaders headers) {
        Parted parted = reader.part(request);
        Wanted wanted = new Wanted(
                subject, headers.idempotencyKey(), request.source(), request.externalNumber(), hashing.hash(request));
        return registering.register(wanted, parted.appeal(), parted.secrets());
    }

    /** The ticket that a caller of the API made under this key, whatever it was made of. */
    Optional<String> registeredUnder(String subject, String idempotencyKey) {
        return registering.under(subject, idempotencyKey);
    }

    /** Settles what was open. The words of a ticket that becomes a report go to the vault before they are erased. */
    Stored<Registration> classify(String ticketId, ClassifyRequest request, String subject, CommandHeaders headers) {
        Subject settled = reader.subject(request.kind(), request.category(), request.place(), request.urgency());
        if (settled.isReport()) {
            registrations.store().find(ticketId).ifPresent(this::keepWords);
        }
        Instant now = hashing.clock().instant();
        Command command = new Command(
                now, scoped(subject, headers.idempotencyKey()), hashing.hash(request), headers.ifMatch(), null);
        return done(registrations.decide(
                ticketId,
                command,
                TicketReader.NO_SUCH_TICKET,
                stored -> RegistrationDecider.classify(
                        stored.state(), settled, repeats.of(ticketId, settled, now), now)));
    }

    private void keepWords(Stored<Registration> ticket) {
        repeats.vault()
                .keepWords(
                        ticket.id(),
                        ticket.text(RegistrationDecider.TITLE),
                        ticket.text(RegistrationDecider.DESCRIPTION));
        SupplementDecider.fields(ticket.state())
                .forEach(field -> repeats.vault().keepIfMissing(ticket.id(), field, ticket.text(field)));
    }

    static @Nullable String scoped(String subject, @Nullable String key) {
        return key == null ? null : Hash.of(subject, key);
    }

    static Stored<Registration> done(Outcome<Registration> outcome) {
        if (outcome instanceof Outcome.Refused<Registration> refused) {
            throw new RefusedException(refused.refusal());
        }
        return ((Outcome.Done<Registration>) outcome).stored();
    }
}
