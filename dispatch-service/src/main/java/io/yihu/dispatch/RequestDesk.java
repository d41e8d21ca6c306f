package io.yihu.dispatch;

import static io.yihu.dispatch.Commands.mask;
import static io.yihu.dispatch.Commands.request;

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
        Wish masked = new Wish(kind, wish.until(), mask(wish.reason()));
        return commands.carryOut(
                call,
                request(call, "ask", kind, wish.until(), wish.reason()),
                (rules, item, now) -> rules.requests().ask(item, call.actor(), masked, now));
    }

    Stored<WorkItem> approve(Call call, RejectRequest wish) {
        String note = mask(wish.note());
        return commands.carryOut(
                call,
                request(call, "approve", wish.note()),
                (rules, item, now) -> rules.requests().approve(item, call.actor(), note, now));
    }

    Stored<WorkItem> decline(Call call, RejectRequest wish) {
        String note = mask(wish.note());
        return commands.carryOut(
                call,
                request(call, "decline", wish.note()),
                (rules, item, now) -> rules.requests().decline(item, call.actor(), note, now));
    }
}
