package io.yihu.dispatch;

import io.yihu.dispatch.domain.DispatchRules;
import io.yihu.dispatch.domain.Reply;
import io.yihu.dispatch.domain.Ruling;
import io.yihu.dispatch.domain.WorkItem;
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
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The use cases of people and units' systems. What they write is masked before it is decided on. */
@Component
final class DispatchDesk {
    private final WorkItems workItems;
    private final Setup<DispatchRules> setup;
    private final Clock clock;

    DispatchDesk(WorkItems workItems, Setup<DispatchRules> setup, Clock clock) {
        this.workItems = workItems;
        this.setup = setup;
        this.clock = clock;
    }

    Stored<WorkItem> sign(Call call) {
        return decide(
                call,
                request(call, "sign"),
                (item, now) -> setup.current().decider().sign(item, call.unit(), now));
    }

    Stored<WorkItem> requestReturn(Call call, ReturnRequest wish) {
        String basis = mask(wish.basis());
        return decide(
                call,
                request(call, "return", wish.basis(), wish.suggestedUnit()),
                (item, now) ->
                        setup.current().decider().requestReturn(item, call.unit(), basis, wish.suggestedUnit(), now));
    }

    Stored<WorkItem> grantReturn(Call call, GrantRequest wish) {
        Ruling ruling = new Ruling(call.caller().unit(), wish.toUnit(), mask(wish.note()));
        return decide(
                call,
                request(call, "grant", wish.toUnit(), wish.note()),
                (item, now) -> setup.current().dispatching().grantReturn(item, ruling, now));
    }

    Stored<WorkItem> rejectReturn(Call call, RejectRequest wish) {
        Ruling ruling = new Ruling(call.caller().unit(), null, mask(wish.note()));
        return decide(
                call,
                request(call, "reject", wish.note()),
                (item, now) -> setup.current().dispatching().rejectReturn(item, ruling, now));
    }

    Stored<WorkItem> resolve(Call call, ResolveRequest wish) {
        Reply reply = new Reply(wish.outcome(), mask(wish.publicText()), mask(wish.internalText()));
        String outcome = wish.outcome() == null ? null : wish.outcome().name();
        return decide(
                call,
                request(call, "resolve", outcome, wish.publicText(), wish.internalText()),
                (item, now) -> setup.current().decider().resolve(item, call.unit(), reply, now));
    }

    private Stored<WorkItem> decide(
            Call call, String request, BiFunction<WorkItem, Instant, Decision<WorkItem>> decision) {
        Instant now = clock.instant();
        Command command = new Command(
                now, call.headers().idempotencyKey(), request, call.headers().ifMatch(), null);
        Outcome<WorkItem> outcome = workItems.decide(call.ticketId(), command, item -> decision.apply(item, now));
        if (outcome instanceof Outcome.Refused<WorkItem> refused) {
            throw new RefusedException(refused.refusal());
        }
        return ((Outcome.Done<WorkItem>) outcome).stored();
    }

    /** What an idempotency key stands for: this step, of this caller, with these words, masked lest they be guessed. */
    static String request(Call call, String step, @Nullable String... words) {
        return Hash.of(Stream.concat(
                        Stream.of(step, call.caller().subject()),
                        Stream.of(words).map(word -> word == null ? "" : "=" + Masking.mask(word)))
                .toArray(String[]::new));
    }

    private static @Nullable String mask(@Nullable String text) {
        return text == null ? null : Masking.mask(text);
    }
}
