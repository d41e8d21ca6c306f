package io.yihu.dispatch;

import static io.yihu.dispatch.Commands.mask;
import static io.yihu.dispatch.Commands.request;

import io.yihu.dispatch.domain.Supervising;
import io.yihu.dispatch.domain.Unsolved;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.kit.outbox.Stored;
import org.springframework.stereotype.Component;

/** 批示: what a leader writes to a unit, and its answer. What people write is masked before it is decided on. */
@Component
final class SupervisionDesk {
    private final Commands commands;

    SupervisionDesk(Commands commands) {
        this.commands = commands;
    }

    Stored<WorkItem> instruct(Call call, InstructionRequest wish) {
        Supervising.Order order = new Supervising.Order(mask(wish.words()), wish.answerBy());
        return commands.carryOut(
                call,
                request(call, "instruct", wish.words(), wish.answerBy()),
                (rules, item, now) -> rules.supervising().instruct(item, call.actor(), order, now));
    }

    Stored<WorkItem> answer(Call call, AnswerRequest wish) {
        String words = mask(wish.words());
        return commands.carryOut(
                call,
                request(call, "answer-instruction", wish.words()),
                (rules, item, now) -> rules.supervising().answer(item, call.actor(), words, now));
    }

    Stored<WorkItem> note(Call call) {
        return commands.carryOut(
                call, request(call, "take-note"), (rules, item, now) -> Unsolved.note(item, call.actor()));
    }
}
