package io.yihu.dispatch;

import io.yihu.dispatch.domain.DispatchRules;
import io.yihu.dispatch.domain.Waiting;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.kit.decision.RefusalKind;
import io.yihu.kit.outbox.Command;
import io.yihu.kit.outbox.Outcome;
import io.yihu.kit.setup.Setup;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * What intake settled anew while a ticket that no unit had was being given to one. Whoever gives it to a unit asks here
 * afterwards; whoever brings the change enters it first and looks for the unit afterwards. So one of the two sees the other, and where both
 * do, the second changes nothing.
 */
@Component
final class LateChange {
    private final UndispatchedBook book;
    private final WorkItems workItems;
    private final Setup<DispatchRules> setup;
    private final Clock clock;

    LateChange(UndispatchedBook book, WorkItems workItems, Setup<DispatchRules> setup, Clock clock) {
        this.book = book;
        this.workItems = workItems;
        this.setup = setup;
        this.clock = clock;
    }

    /** A unit has the ticket: it is brought up to what was settled last, and waits no longer. Repeatable. */
    void caughtUp(String ticketId) {
        book.find(ticketId).ifPresent(this::caughtUp);
    }

    private void caughtUp(Waiting last) {
        Instant now = clock.instant();
        DispatchRules rules = setup.current();
        Outcome<WorkItem> outcome = workItems.decide(
                last.ticketId(),
                Command.at(now),
                item -> rules.timekeeper()
                        .before(
                                item,
                                now,
                                present ->
                                        rules.reclassifying().reclassify(present, last.matter(), last.intake(), now)));
        if (outcome instanceof Outcome.Refused<WorkItem> refused
                && refused.refusal().kind() == RefusalKind.UNAVAILABLE) {
            throw new IllegalStateException(
                    "to be tried again: " + refused.refusal().reason());
        }
        book.forget(last);
    }
}
