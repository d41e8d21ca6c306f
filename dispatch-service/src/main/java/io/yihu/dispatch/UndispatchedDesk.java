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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tickets that no unit could be given: who sees them, and a dispatcher's word on who gets one. */
@Component
final class UndispatchedDesk {
    private static final Refusal ALREADY_DISPATCHED =
            Refusal.illegalTransition("already-dispatched", "工单已派出", "The ticket has been dispatched already");

    private final UndispatchedBook book;
    private final LateChange late;
    private final WorkItems workItems;
    private final Setup<DispatchRules> setup;
    private final Recusals recusals;
    private final Clock clock;

    UndispatchedDesk(Kept kept, WorkItems workItems, Setup<DispatchRules> setup, Recusals recusals, Clock clock) {
        this.book = kept.book();
        this.late = kept.late();
        this.workItems = workItems;
        this.setup = setup;
        this.recusals = recusals;
        this.clock = clock;
    }

    /** Where they are kept, and what is settled of them meanwhile. */
    @Component
    record Kept(UndispatchedBook book, LateChange late) {}

    /** Those that wait; what was dispatched meanwhile, by another classification or another catalogue, does not. */
    List<Waiting> list(Caller caller) {
        if (!Access.decides(caller)) {
            return List.of();
        }
        return waiting().stream()
                .filter(waiting -> !recusals.bars(caller, waiting.matter().accusedUnit()))
                .toList();
    }

    /** How many this caller sees; missing for who decides nothing. */
    @Nullable
    Integer count(Caller caller) {
        return Access.decides(caller) ? list(caller).size() : null;
    }

    /** All of them, for a list that names nobody who is accused. */
    List<Waiting> waiting() {
        return book.all().stream()
                .filter(waiting -> workItems.find(waiting.ticketId()).isEmpty())
                .toList();
    }

    /**
     * Gives it to a unit, once; the same command again is answered as the first one was.
     *
     * @throws RefusedException where it does not wait, or may not go there
     */
    Stored<WorkItem> designate(Call call, RedirectRequest wish) {
        Waiting waiting = book.find(call.ticketId())
                .filter(each -> !recusals.bars(call.caller(), each.matter().accusedUnit()))
                .orElse(null);
        return waiting == null ? repeated(call, requested(call, wish)) : designate(call, wish, waiting);
    }

    /** The same, of a ticket as it was read: what is settled of it meanwhile counts all the same. */
    Stored<WorkItem> designate(Call call, RedirectRequest wish, Waiting waiting) {
        String request = requested(call, wish);
        Instant now = clock.instant();
        Ruling ruling = new Ruling(call.actor(), wish.toUnit(), mask(wish.reason()));
        Outcome<WorkItem> outcome = workItems.create(
                call.ticketId(),
                new Command(now, call.headers().idempotencyKey(), request, null, null),
                setup.current().dispatching().designating().designate(waiting, ruling, now));
        if (outcome instanceof Outcome.Refused<WorkItem> refused) {
            throw new RefusedException(refused.refusal());
        }
        late.caughtUp(call.ticketId());
        return ((Outcome.Done<WorkItem>) outcome).changed()
                ? workItems.find(call.ticketId()).orElseThrow()
                : repeated(call, request);
    }

    private static String requested(Call call, RedirectRequest wish) {
        return request(call, "designate", wish.toUnit(), wish.reason());
    }

    private Stored<WorkItem> repeated(Call call, String request) {
        Stored<WorkItem> there =
                workItems.find(call.ticketId()).orElseThrow(() -> new RefusedException(WorkRefusals.UNKNOWN_TICKET));
        String key = call.headers().idempotencyKey();
        if (key == null || !request.equals(there.commands().get(key))) {
            throw new RefusedException(ALREADY_DISPATCHED);
        }
        return there;
    }
}
