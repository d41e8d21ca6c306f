package io.yihu.dispatch;

import static io.yihu.dispatch.Commands.mask;
import static io.yihu.dispatch.Commands.request;

import io.yihu.dispatch.domain.Ruling;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.kit.outbox.Stored;
import org.springframework.stereotype.Component;

/** What a dispatcher decides on which unit has a ticket, where no return was asked for: whether it moves, and where it went wrong. */
@Component
final class MoveDesk {
    private final Commands commands;

    MoveDesk(Commands commands) {
        this.commands = commands;
    }

    Stored<WorkItem> reroute(Call call, GrantRequest wish) {
        Ruling ruling = new Ruling(call.actor(), wish.toUnit(), mask(wish.note()));
        return commands.carryOut(
                call,
                request(call, "reroute", wish.toUnit(), wish.note()),
                (rules, item, now) -> rules.moving().reroute(item, ruling, now));
    }

    Stored<WorkItem> redirect(Call call, RedirectRequest wish) {
        Ruling ruling = new Ruling(call.actor(), wish.toUnit(), mask(wish.reason()));
        return commands.carryOut(
                call,
                request(call, "redirect", wish.toUnit(), wish.reason()),
                (rules, item, now) -> rules.moving().redirecting().redirect(item, ruling, now));
    }

    Stored<WorkItem> keep(Call call, RejectRequest wish) {
        Ruling ruling = new Ruling(call.actor(), null, mask(wish.note()));
        return commands.carryOut(
                call,
                request(call, "keep", wish.note()),
                (rules, item, now) -> rules.moving().keep(item, ruling, now));
    }
}
