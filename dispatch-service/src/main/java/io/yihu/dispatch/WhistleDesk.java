package io.yihu.dispatch;

import static io.yihu.dispatch.Commands.mask;
import static io.yihu.dispatch.Commands.request;

import io.yihu.dispatch.domain.FindingsWish;
import io.yihu.dispatch.domain.WhistleWish;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.events.SummonsAnswer;
import io.yihu.kit.outbox.Stored;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 吹哨报到. What people write is masked before it is decided on. */
@Component
final class WhistleDesk {
    private final Commands commands;

    WhistleDesk(Commands commands) {
        this.commands = commands;
    }

    Stored<WorkItem> blow(Call call, WhistleRequest asked) {
        WhistleWish wish = new WhistleWish(asked.kind(), given(asked.units()), mask(asked.reason()));
        return commands.carryOut(
                call,
                request(call, "whistle", asked.kind(), wish.units(), asked.reason()),
                (rules, item, now) -> rules.whistling().blow(item, call.actor(), wish, now));
    }

    Stored<WorkItem> agree(Call call, FindingsRequest asked) {
        FindingsWish wish = asked.masked();
        String request = wish.orders().isEmpty()
                ? request(call, "findings", wish.units(), asked.until(), asked.findings())
                : request(call, "findings", wish.units(), asked.until(), asked.findings(), asked.orders());
        return commands.carryOut(
                call, request, (rules, item, now) -> rules.whistling().agree(item, call.actor(), wish, now));
    }

    Stored<WorkItem> answer(Call call, SummonsAnswer answer, AnswerRequest asked) {
        String words = mask(asked.words());
        return commands.carryOut(
                call,
                request(call, "summons", answer, asked.words()),
                (rules, item, now) -> rules.reporting().answer(item, call.actor(), answer, words, now));
    }

    Stored<WorkItem> done(Call call, AnswerRequest asked) {
        String words = mask(asked.words());
        return commands.carryOut(
                call,
                request(call, "done", asked.words()),
                (rules, item, now) -> rules.reporting().done(item, call.actor(), words, now));
    }

    Stored<WorkItem> end(Call call) {
        return commands.carryOut(
                call,
                request(call, "end-whistle"),
                (rules, item, now) -> rules.reporting().end(item, call.actor(), now));
    }

    Stored<WorkItem> rate(Call call, RatingRequest asked) {
        return commands.carryOut(
                call,
                request(call, "rate", asked.unit(), asked.score()),
                (rules, item, now) -> rules.reporting().rate(item, call.actor(), asked.unit(), asked.score(), now));
    }

    private static List<String> given(@Nullable List<String> units) {
        return units == null ? List.of() : units;
    }
}
