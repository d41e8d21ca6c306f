package io.yihu.dispatch;

import io.yihu.dispatch.domain.Step;
import io.yihu.events.RequestKind;
import io.yihu.events.SummonsAnswer;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands a form of a ticket's page to the desk of its step. */
@Component
final class StepDesk {
    private final Map<Step, BiConsumer<Call, StepForm>> takers = new EnumMap<>(Step.class);

    StepDesk(DispatchDesk tickets, HandlingDesk handling, RequestDesk requests, Others others) {
        takers.put(Step.SIGN, (call, form) -> tickets.sign(call));
        takers.put(
                Step.RETURN, (call, form) -> tickets.requestReturn(call, new ReturnRequest(form.words(), form.unit())));
        takers.put(Step.GRANT, (call, form) -> tickets.grantReturn(call, new GrantRequest(form.unit(), form.words())));
        takers.put(
                Step.DESIGNATE, (call, form) -> tickets.designate(call, new GrantRequest(form.unit(), form.words())));
        takers.put(Step.REJECT, (call, form) -> tickets.rejectReturn(call, form.note()));
        takers.put(Step.CONTACT, (call, form) -> handling.contact(call, form.contact()));
        takers.put(Step.ASK_CALLER, (call, form) -> handling.ask(call, new QuestionRequest(form.words())));
        takers.put(Step.CALLER_ANSWERED, (call, form) -> handling.answered(call));
        takers.put(Step.RESUME, (call, form) -> handling.resume(call));
        takers.put(Step.ASSIST_DONE, (call, form) -> handling.assist(call, new AnswerRequest(form.words())));
        takers.put(Step.RESOLVE, (call, form) -> handling.resolve(call, reply(form)));
        takers.put(Step.EXTEND, (call, form) -> requests.ask(call, RequestKind.EXTENSION, form.wish()));
        takers.put(Step.SUSPEND, (call, form) -> requests.ask(call, RequestKind.SUSPENSION, form.wish()));
        takers.put(Step.VOID, (call, form) -> requests.ask(call, RequestKind.VOID, form.wish()));
        takers.put(Step.OBJECT, (call, form) -> requests.ask(call, RequestKind.OBJECTION, form.wish()));
        addWhistles(others.whistles());
        addMoves(others.moves());
        addInstructions(others.supervision());
        takers.put(Step.APPROVE, (call, form) -> requests.approve(call, form.ruling()));
        takers.put(Step.DECLINE, (call, form) -> requests.decline(call, form.note()));
    }

    /** The desks of what stands beside a ticket's state. */
    @Component
    record Others(WhistleDesk whistles, MoveDesk moves, SupervisionDesk supervision) {}

    private void addMoves(MoveDesk desk) {
        takers.put(Step.REROUTE, (call, form) -> desk.reroute(call, new GrantRequest(form.unit(), form.words())));
        takers.put(Step.REDIRECT, (call, form) -> desk.redirect(call, new RedirectRequest(form.unit(), form.words())));
        takers.put(Step.KEEP, (call, form) -> desk.keep(call, form.note()));
    }

    private void addInstructions(SupervisionDesk desk) {
        takers.put(
                Step.INSTRUCT,
                (call, form) -> desk.instruct(call, new InstructionRequest(form.words(), form.untilInstant())));
        takers.put(Step.TAKE_NOTE, (call, form) -> desk.note(call));
        takers.put(Step.ANSWER_INSTRUCTION, (call, form) -> desk.answer(call, new AnswerRequest(form.words())));
    }

    private void addWhistles(WhistleDesk desk) {
        takers.put(
                Step.WHISTLE,
                (call, form) -> desk.blow(call, new WhistleRequest(form.kind(), form.units(), form.words())));
        takers.put(
                Step.FINDINGS,
                (call, form) -> desk.agree(
                        call,
                        new FindingsRequest(form.units(), form.untilInstant(), form.words(), form.orderRequests())));
        takers.put(
                Step.REPORT_IN,
                (call, form) -> desk.answer(call, SummonsAnswer.REPORTED, new AnswerRequest(form.words())));
        takers.put(
                Step.REFUSE_SUMMONS,
                (call, form) -> desk.answer(call, SummonsAnswer.REFUSED, new AnswerRequest(form.words())));
        takers.put(Step.ORDER_DONE, (call, form) -> desk.done(call, new AnswerRequest(form.words())));
        takers.put(Step.END_WHISTLE, (call, form) -> desk.end(call));
        takers.put(Step.RATE_UNIT, (call, form) -> desk.rate(call, new RatingRequest(form.unit(), form.score())));
        takers.put(Step.RATE_STREET, (call, form) -> desk.rate(call, new RatingRequest(null, form.score())));
    }

    /** Whether people take this step at all. */
    boolean takes(Step step) {
        return takers.containsKey(step);
    }

    /** @throws io.yihu.kit.problem.RefusedException where the step is refused */
    void take(Step step, Call call, StepForm form) {
        BiConsumer<Call, StepForm> taker = takers.get(step);
        if (taker == null) {
            throw new IllegalArgumentException("nobody takes this step: " + step);
        }
        taker.accept(call, form);
    }

    private static ResolveRequest reply(StepForm form) {
        return new ResolveRequest(form.outcome(), form.publicText(), form.internalText(), contact(form));
    }

    private static @Nullable ContactRequest contact(StepForm form) {
        return form.channel() == null && form.result() == null ? null : form.contact();
    }
}
