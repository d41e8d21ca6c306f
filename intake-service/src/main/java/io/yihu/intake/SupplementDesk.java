package io.yihu.intake;

import io.yihu.events.Channel;
import io.yihu.intake.IntakeDesk.Hashing;
import io.yihu.intake.domain.NewWords;
import io.yihu.intake.domain.Registration;
import io.yihu.intake.domain.RegistrationDecider;
import io.yihu.intake.domain.SupplementDecider;
import io.yihu.intake.vault.CallerVault;
import io.yihu.intake.view.KnownTicket;
import io.yihu.kit.decision.Hash;
import io.yihu.kit.outbox.Command;
import io.yihu.kit.outbox.Decisions;
import io.yihu.kit.outbox.Stored;
import io.yihu.kit.privacy.Masking;
import io.yihu.kit.web.CommandHeaders;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Adds to an open ticket what more was said: by the caller to an agent, or by the source system that sends an order once more with
 * new facts. Words go into the vault before the ticket changes, so that none are lost; the same words add once.
 */
@Component
final class SupplementDesk {
    private final TicketReader tickets;
    private final Decisions<Registration> registrations;
    private final CallerVault vault;
    private final Hashing hashing;

    SupplementDesk(TicketReader tickets, Decisions<Registration> registrations, CallerVault vault, Hashing hashing) {
        this.tickets = tickets;
        this.registrations = registrations;
        this.vault = vault;
        this.hashing = hashing;
    }

    /** Adds what somebody said. */
    Stored<Registration> add(String ticketId, SupplementRequest request, String subject, CommandHeaders headers) {
        String key = IntakeDesk.scoped(subject, headers.idempotencyKey());
        return addOnce(ticketId, request, key, headers.ifMatch());
    }

    /**
     * Adds what is new in an order that was sent once more, or answers with the ticket where all of that was added before.
     *
     * @return nothing where there is no such ticket, its words are the same, or it accuses another unit than before: who keeps away
     *     is not changed in passing
     */
    Optional<Stored<Registration>> repeated(String ticketId, TicketRequest again) {
        return registrations
                .store()
                .find(ticketId)
                .filter(ticket -> Objects.equals(ticket.state().accusedUnit(), again.accusedUnit()))
                .flatMap(ticket -> newIn(ticket, again)
                        .map(words -> words.isEmpty() || ticket.state().forgottenAt() != null
                                ? ticket
                                : addOnce(ticketId, new SupplementRequest(again.channel(), words), null, null)));
    }

    private Stored<Registration> addOnce(
            String ticketId, SupplementRequest request, @Nullable String key, @Nullable Long ifMatch) {
        String hash = hashing.hash(request);
        KnownTicket known = tickets.byId(ticketId, false);
        boolean ended = ReclassifyDesk.over(known);
        String masked = Masking.mask(request.words());
        Registration before = known.registration().state();
        boolean open = !ended && !before.finished();
        if (open && (before.sealed() || !masked.equals(request.words()))) {
            vault.keepSupplement(ticketId, hash, request.words());
        }
        Command command = new Command(
                hashing.clock().instant(), key == null ? Hash.of("supplement", hash) : key, hash, ifMatch, null);
        Channel channel = request.channel();
        return IntakeDesk.done(registrations.decide(
                ticketId,
                command,
                TicketReader.NO_SUCH_TICKET,
                stored -> SupplementDecider.add(stored.state(), channel, masked, ended)));
    }

    /** A place that was said in the same words before stands at the end of both descriptions and is not looked at. */
    private Optional<String> newIn(Stored<Registration> ticket, TicketRequest again) {
        String before = own(ticket, RegistrationDecider.DESCRIPTION, CallerVault.DESCRIPTION);
        String now = AppealReader.described(again);
        int place = before.endsWith(AppealReader.placeLine(again))
                ? AppealReader.placeLine(again).length()
                : 0;
        return new NewWords(
                        own(ticket, RegistrationDecider.TITLE, CallerVault.TITLE),
                        before.substring(0, before.length() - place),
                        SupplementDecider.words(ticket.state(), ticket.texts()),
                        Masking::mask)
                .in(again.title(), now.substring(0, now.length() - place));
    }

    /** The caller's own words where the vault has them, else the published ones, which are the same. */
    private String own(Stored<Registration> ticket, String published, String kept) {
        String words = vault.words(ticket.id(), kept);
        String text = ticket.text(published);
        return words != null ? words : text == null ? "" : text;
    }
}
