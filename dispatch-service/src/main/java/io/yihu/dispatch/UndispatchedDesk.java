package io.yihu.dispatch;

import static io.yihu.dispatch.Commands.mask;
import static io.yihu.dispatch.Commands.request;

import io.yihu.dispatch.domain.DispatchRules;
import io.yihu.dispatch.domain.Ruling;
import io.yihu.dispatch.domain.Waiting;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.dispatch.domain.WorkRefusals;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.outbox.Command;
import io.yihu.kit.outbox.Outcome;
import io.yihu.kit.outbox.Stored;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.security.Caller;
import io.yihu.kit.setup.Setup;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tickets that no unit could be given: who sees them, and a dispatcher's word on who gets one. */
@Component
final class UndispatchedDesk {
    private static final Refusal ALREADY_DISPATCHED =
            Refusal.illegalTransition("already-dispatched", "工单已派出", "The ticket has been dispatched already");

    private final UndispatchedBook book;
    private final WorkItems workItems;
    private final Setup<DispatchRules> setup;
    private final Recusals recusals;
    private final Clock clock;

    UndispatchedDesk(
            UndispatchedBook book, WorkItems workItems, Setup<DispatchRules> setup, Recusals recusals, Clock clock) {
        this.book = book;
        this.workItems = workItems;
        this.setup = setup;
        this.recusals = recusals;
        this.clock = clock;
    }

    /** Those that wait; what was dispatched meanwhile, by another classification or another catalogue, is forgotten. */
    List<Waiting> list(Caller caller) {
        if (!Access.decides(caller)) {
            return List.of();
        }
        return book.all().stream()
                .filter(waiting -> !recusals.bars(caller, waiting.matter().accusedUnit()))
                .filter(this::waits)
                .toList();
    }

    private boolean waits(Waiting waiting) {
        boolean dispatched = workItems.find(waiting.ticketId()).isPresent();
        if (dispatched) {
            book.forget(waiting.ticketId());
        }
        return !dispatched;
    }

    /**
     * Gives it to a unit, once.
     *
     * @throws RefusedException where it does not wait, or may not go there
     */
    Stored<WorkItem> designate(Call call, RedirectRequest wish) {
        Waiting waiting = book.find(call.ticketId())
                .filter(each -> !recusals.bars(call.caller(), each.matter().accusedUnit()))
                .orElseThrow(() -> new RefusedException(
                        workItems.find(call.ticketId()).isPresent()
                                ? ALREADY_DISPATCHED
                                : WorkRefusals.UNKNOWN_TICKET));
        Instant now = clock.instant();
        Ruling ruling = new Ruling(call.actor(), wish.toUnit(), mask(wish.reason()));
        Command command = new Command(
                now,
                call.headers().idempotencyKey(),
                request(call, "designate", wish.toUnit(), wish.reason()),
                null,
                null);
        Outcome<WorkItem> outcome = workItems.create(
                call.ticketId(),
                command,
                setup.current().dispatching().designating().designate(waiting, ruling, now));
        if (outcome instanceof Outcome.Done<WorkItem> done && done.changed()) {
            book.forget(call.ticketId());
            return done.stored();
        }
        throw new RefusedException(
                outcome instanceof Outcome.Refused<WorkItem> refused ? refused.refusal() : ALREADY_DISPATCHED);
    }
}
