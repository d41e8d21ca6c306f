package io.yihu.dispatch;

import io.yihu.dispatch.domain.DispatchRules;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.dispatch.domain.WorkRefusals;
import io.yihu.kit.decision.Decision;
import io.yihu.kit.decision.Hash;
import io.yihu.kit.outbox.Command;
import io.yihu.kit.outbox.Outcome;
import io.yihu.kit.outbox.Stored;
import io.yihu.kit.privacy.Masking;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.setup.Setup;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Carries a step out: on the ticket as time has left it, by the rules of one version, once under one key. */
@Component
final class Commands {
    private final WorkItems workItems;
    private final Setup<DispatchRules> setup;
    private final Clock clock;
    private final Forwarding forwarding;

    Commands(WorkItems workItems, Setup<DispatchRules> setup, Clock clock, Forwarding forwarding) {
        this.workItems = workItems;
        this.setup = setup;
        this.clock = clock;
        this.forwarding = forwarding;
    }

    /** A pure decision by the rules of one version. */
    interface Deciding {
        Decision<WorkItem> decide(DispatchRules rules, WorkItem item, Instant now);
    }

    /** @throws RefusedException where the step is refused */
    Stored<WorkItem> carryOut(Call call, String request, Deciding step) {
        Instant now = clock.instant();
        DispatchRules rules = setup.current();
        Command command = new Command(
                now, call.headers().idempotencyKey(), request, call.headers().ifMatch(), null);
        Forwarding.Watched watched = forwarding.watch(item -> workItems.keepsAway(call.caller(), item)
                ? Decision.refuse(WorkRefusals.OTHER_UNITS_TICKET)
                : rules.timekeeper().before(item, now, present -> step.decide(rules, present, now)));
        Outcome<WorkItem> outcome = workItems.decide(call.ticketId(), command, watched);
        watched.count(outcome);
        if (outcome instanceof Outcome.Refused<WorkItem> refused) {
            throw new RefusedException(refused.refusal());
        }
        return ((Outcome.Done<WorkItem>) outcome).stored();
    }

    /** What an idempotency key stands for: this step, of this caller, with these words, masked lest they be guessed. */
    static String request(Call call, String step, @Nullable Object... words) {
        return Hash.of(Stream.concat(
                        Stream.of(step, call.caller().subject()),
                        Stream.of(words).map(word -> word == null ? "" : "=" + Masking.mask(word.toString())))
                .toArray(String[]::new));
    }

    static @Nullable String mask(@Nullable String text) {
        return text == null ? null : Masking.mask(text);
    }
}
