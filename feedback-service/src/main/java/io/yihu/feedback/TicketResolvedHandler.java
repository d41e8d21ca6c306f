package io.yihu.feedback;

import io.yihu.events.TicketResolved;
import io.yihu.feedback.domain.CallbackCase;
import io.yihu.feedback.domain.CallbackDecider;
import io.yihu.kit.consume.EventHandler;
import io.yihu.kit.consume.Received;
import io.yihu.kit.decision.Decision;
import io.yihu.kit.outbox.Command;
import io.yihu.kit.outbox.Decisions;
import io.yihu.kit.outbox.Outcome;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** A unit replied: its caller becomes due for a call-back, once per round. */
@Component
final class TicketResolvedHandler implements EventHandler<TicketResolved> {
    private final Decisions<CallbackCase> cases;
    private final CallbackDecider decider;
    private final Clock clock;

    TicketResolvedHandler(Decisions<CallbackCase> cases, CallbackDecider decider, Clock clock) {
        this.cases = cases;
        this.decider = decider;
        this.clock = clock;
    }

    @Override
    public Class<TicketResolved> reactsTo() {
        return TicketResolved.class;
    }

    @Override
    public void handle(Received<TicketResolved> received) {
        Command command = Command.because(clock.instant(), received.envelope());
        String ticketId = received.ticketId();
        Outcome<CallbackCase> outcome = cases.create(ticketId, command, due(CallbackCase.fresh(), received));
        if (outcome instanceof Outcome.Done<CallbackCase> done && !done.changed()) {
            outcome = cases.decide(
                    ticketId, command, CallbackRefusals.NO_SUCH_CALLBACK, there -> due(there.state(), received));
        }
        if (outcome instanceof Outcome.Refused<CallbackCase> refused) {
            throw new IllegalStateException(
                    "to be tried again: " + refused.refusal().reason());
        }
    }

    private Decision<CallbackCase> due(CallbackCase before, Received<TicketResolved> received) {
        return decider.due(before, received.event(), received.envelope().sequence());
    }
}
