package io.yihu.intake;

import io.yihu.events.TicketClosed;
import io.yihu.intake.domain.Registration;
import io.yihu.intake.domain.RegistrationDecider;
import io.yihu.kit.consume.EventHandler;
import io.yihu.kit.consume.Received;
import io.yihu.kit.decision.RefusalKind;
import io.yihu.kit.outbox.Command;
import io.yihu.kit.outbox.Decisions;
import io.yihu.kit.outbox.Outcome;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The caller's verdict ended the ticket: its registration is put away. */
@Component
final class TicketClosedHandler implements EventHandler<TicketClosed> {
    private static final Logger LOG = LoggerFactory.getLogger(TicketClosedHandler.class);

    private final Decisions<Registration> registrations;
    private final Clock clock;

    TicketClosedHandler(Decisions<Registration> registrations, Clock clock) {
        this.registrations = registrations;
        this.clock = clock;
    }

    @Override
    public Class<TicketClosed> reactsTo() {
        return TicketClosed.class;
    }

    @Override
    public void handle(Received<TicketClosed> received) {
        requirePutAway(
                received.ticketId(),
                registrations.decide(
                        received.ticketId(),
                        Command.because(clock.instant(), received.envelope()),
                        TicketReader.NO_SUCH_TICKET,
                        stored -> RegistrationDecider.close(stored.state())));
    }

    /** A ticket that is not ours is passed over; for any other refusal the event has to come again. */
    static void requirePutAway(String ticketId, Outcome<Registration> outcome) {
        if (outcome instanceof Outcome.Refused<Registration> refused) {
            String reason = refused.refusal().reason();
            if (refused.refusal().kind() != RefusalKind.NOT_FOUND) {
                throw new IllegalStateException("ticket " + ticketId + " is closed but not put away: " + reason);
            }
            LOG.warn("Ticket {} was closed but not put away: {}", ticketId, reason);
        }
    }
}
