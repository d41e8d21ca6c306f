package io.yihu.kit.forget;

import io.yihu.events.TicketForgotten;
import io.yihu.kit.consume.Received;
import io.yihu.kit.decision.Decision;
import io.yihu.kit.decision.DecisionState;
import io.yihu.kit.decision.Publication;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.decision.RefusalKind;
import io.yihu.kit.outbox.Command;
import io.yihu.kit.outbox.Decisions;
import io.yihu.kit.outbox.Outcome;
import io.yihu.kit.outbox.Stored;
import java.time.Clock;

/**
 * Takes back every text that this service wrote about a forgotten ticket, live or archived: tombstones follow them into each projection.
 * Facts stay. May be repeated; a ticket that this service has nothing of is passed over.
 */
public final class ForgetWords<S extends DecisionState> {
    private static final Refusal NOTHING_KEPT =
            Refusal.notFound("nothing-kept", "没有该工单", "Nothing is kept of this ticket");

    private final Decisions<S> decisions;
    private final Clock clock;

    /** Of these documents, whose ids are the tickets'. */
    public ForgetWords(Decisions<S> decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Because of this event. */
    public void forget(Received<TicketForgotten> received) {
        Outcome<S> outcome = decisions.decide(
                received.ticketId(),
                Command.because(clock.instant(), received.envelope()),
                NOTHING_KEPT,
                ForgetWords::erased);
        if (outcome instanceof Outcome.Refused<S> refused && refused.refusal().kind() != RefusalKind.NOT_FOUND) {
            throw new IllegalStateException(
                    "to be tried again: " + refused.refusal().reason());
        }
    }

    private static <S extends DecisionState> Decision<S> erased(Stored<S> stored) {
        return stored.texts().isEmpty()
                ? Decision.unchanged()
                : Decision.accept(
                        stored.state(),
                        stored.texts().keySet().stream()
                                .sorted()
                                .<Publication>map(Publication.Erasure::new)
                                .toList());
    }
}
