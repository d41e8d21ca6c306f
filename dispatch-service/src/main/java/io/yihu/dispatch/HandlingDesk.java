package io.yihu.dispatch;

import static io.yihu.dispatch.Commands.mask;
import static io.yihu.dispatch.Commands.request;

import io.yihu.dispatch.domain.Assisting;
import io.yihu.dispatch.domain.ContactWish;
import io.yihu.dispatch.domain.Reply;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.kit.outbox.Stored;
import org.springframework.stereotype.Component;

/** How a unit works its ticket. What people write is masked before it is decided on. */
@Component
final class HandlingDesk {
    private final Commands commands;

    HandlingDesk(Commands commands) {
        this.commands = commands;
    }

    Stored<WorkItem> contact(Call call, ContactRequest wish) {
        ContactWish contact = new ContactWish(wish.channel(), wish.result());
        return commands.carryOut(
                call,
                request(call, "contact", wish.channel(), wish.result()),
                (rules, item, now) -> rules.handling().contact(item, call.actor(), contact, now));
    }

    Stored<WorkItem> ask(Call call, QuestionRequest wish) {
        String question = mask(wish.question());
        return commands.carryOut(
                call,
                request(call, "question", wish.question()),
                (rules, item, now) -> rules.handling().ask(item, call.actor(), question, now));
    }

    Stored<WorkItem> answered(Call call) {
        return commands.carryOut(
                call,
                request(call, "answered"),
                (rules, item, now) -> rules.handling().answered(item, call.actor(), now));
    }

    Stored<WorkItem> resume(Call call) {
        return commands.carryOut(
                call,
                request(call, "resume"),
                (rules, item, now) -> rules.handling().resume(item, call.actor(), now));
    }

    Stored<WorkItem> resolve(Call call, ResolveRequest wish) {
        ContactRequest made = wish.contact();
        ContactWish contact = made == null ? null : new ContactWish(made.channel(), made.result());
        Reply reply = new Reply(wish.outcome(), mask(wish.publicText()), mask(wish.internalText()), contact);
        return commands.carryOut(
                call,
                request(call, "resolve", wish.outcome(), wish.publicText(), wish.internalText()),
                (rules, item, now) -> rules.replying().resolve(item, call.actor(), reply, now));
    }

    Stored<WorkItem> assist(Call call, AnswerRequest asked) {
        String words = mask(asked.words());
        return commands.carryOut(
                call,
                request(call, "assist", asked.words()),
                (rules, item, now) -> Assisting.done(item, call.actor(), words, now));
    }
}
