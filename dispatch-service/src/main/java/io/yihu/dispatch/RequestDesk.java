package io.yihu.dispatch;

import static io.yihu.dispatch.Commands.mask;
import static io.yihu.dispatch.Commands.request;

import io.yihu.dispatch.domain.Ruling;
import io.yihu.dispatch.domain.Wish;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.events.RequestKind;
import io.yihu.kit.outbox.Stored;
import org.springframework.stereotype.Component;

/** What is asked for and approved. What people write is masked before it is decided on. */
@Component
final class RequestDesk {
    private final Commands commands;

    RequestDesk(Commands commands) {
        this.commands = commands;
    }

    Stored<WorkItem> ask(Call call, RequestKind kind, WishRequest wish) {
        Wish masked = new Wish(kind, wish.until(), mask(wish.reason()), wish.suggestedUnit());
        return commands.carryOut(
                call,
                asked(call, kind, wish),
                (rules, item, now) -> rules.requests().ask(item, call.actor(), masked, now));
    }

    /** @param wish whom it names counts where an objection is decided */
    Stored<WorkItem> approve(Call call, GrantRequest wish) {
        Ruling ruling = new Ruling(call.actor(), wish.toUnit(), mask(wish.note()), wish.request());
        return commands.carryOut(
                call,
                approved(call, wish),
                (rules, item, now) -> rules.requests().approve(item, ruling, now));
    }

    Stored<WorkItem> decline(Call call, RejectRequest wish) {
        Ruling ruling = new Ruling(call.actor(), null, mask(wish.note()), wish.request());
        return commands.carryOut(
                call,
                wish.request() == null
                        ? request(call, "decline", wish.note())
                        : request(call, "decline", wish.note(), "no", wish.request()),
                (rules, item, now) -> rules.requests().decline(item, ruling, now));
    }

    /** As it was made before it named a request, or a unit, where it names none. */
    private static String approved(Call call, GrantRequest wish) {
        if (wish.request() != null) {
            return request(call, "approve", wish.note(), wish.toUnit(), "no", wish.request());
        }
        return wish.toUnit() == null
                ? request(call, "approve", wish.note())
                : request(call, "approve", wish.note(), wish.toUnit());
    }

    /** As it was made before objections named a unit, where they name none: a repeat over an upgrade is still one. */
    private static String asked(Call call, RequestKind kind, WishRequest wish) {
        return wish.suggestedUnit() == null
                ? request(call, "ask", kind, wish.until(), wish.reason())
                : request(call, "ask", kind, wish.until(), wish.reason(), wish.suggestedUnit());
    }
}
