package io.yihu.dispatch;

import static io.yihu.dispatch.Commands.mask;
import static io.yihu.dispatch.Commands.request;

import io.yihu.dispatch.domain.Ruling;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.kit.outbox.Stored;
import org.springframework.stereotype.Component;

/** Whose ticket it is: signing, returning, ruling. What people write is masked before it is decided on. */
@Component
final class DispatchDesk {
    private final Commands commands;

    DispatchDesk(Commands commands) {
        this.commands = commands;
    }

    Stored<WorkItem> sign(Call call) {
        return commands.carryOut(
                call,
                request(call, "sign"),
                (rules, item, now) -> rules.decider().sign(item, call.actor(), now));
    }

    Stored<WorkItem> requestReturn(Call call, ReturnRequest wish) {
        String basis = mask(wish.basis());
        return commands.carryOut(
                call,
                request(call, "return", wish.basis(), wish.suggestedUnit()),
                (rules, item, now) ->
                        rules.decider().requestReturn(item, call.actor(), basis, wish.suggestedUnit(), now));
    }

    Stored<WorkItem> grantReturn(Call call, GrantRequest wish) {
        Ruling ruling = ruling(call, wish);
        return commands.carryOut(
                call,
                request(call, "grant", wish.toUnit(), wish.note()),
                (rules, item, now) -> rules.returnReview().grant(item, ruling, now));
    }

    Stored<WorkItem> designate(Call call, GrantRequest wish) {
        Ruling ruling = ruling(call, wish);
        return commands.carryOut(
                call,
                request(call, "designate", wish.toUnit(), wish.note()),
                (rules, item, now) -> rules.returnReview().designate(item, ruling, now));
    }

    Stored<WorkItem> rejectReturn(Call call, RejectRequest wish) {
        Ruling ruling = ruling(call, new GrantRequest(null, wish.note()));
        return commands.carryOut(
                call,
                request(call, "reject", wish.note()),
                (rules, item, now) -> rules.returnReview().reject(item, ruling, now));
    }

    private static Ruling ruling(Call call, GrantRequest wish) {
        return new Ruling(call.actor(), wish.toUnit(), mask(wish.note()));
    }
}
