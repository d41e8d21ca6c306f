package io.yihu.feedback;

import io.yihu.feedback.domain.Answering;
import io.yihu.feedback.domain.CallbackCase;
import io.yihu.feedback.domain.CallbackDecider;
import io.yihu.kit.outbox.Command;
import io.yihu.kit.outbox.Decisions;
import io.yihu.kit.outbox.Outcome;
import io.yihu.kit.outbox.Stored;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.security.Caller;
import io.yihu.kit.web.CommandHeaders;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Takes the answers of callers from those who asked them. */
@Component
final class CallbackDesk {
    private final Decisions<CallbackCase> cases;
    private final CallbackDecider decider;
    private final Clock clock;

    CallbackDesk(Decisions<CallbackCase> cases, CallbackDecider decider, Clock clock) {
        this.cases = cases;
        this.decider = decider;
        this.clock = clock;
    }

    Stored<CallbackCase> answer(String ticketId, AnswerRequest request, CommandHeaders headers, Caller caller) {
        Command command = new Command(
                clock.instant(), headers.idempotencyKey(), request.hash(caller.subject()), headers.ifMatch(), null);
        Answering answering = new Answering(
                request.round(), request.answers(), request.maskedRemark(), caller.subject(), caller.unit());
        return done(cases.decide(
                ticketId,
                command,
                CallbackRefusals.NO_SUCH_CALLBACK,
                stored -> decider.answer(stored.state(), answering, command.now())));
    }

    private static Stored<CallbackCase> done(Outcome<CallbackCase> outcome) {
        if (outcome instanceof Outcome.Refused<CallbackCase> refused) {
            throw new RefusedException(refused.refusal());
        }
        return ((Outcome.Done<CallbackCase>) outcome).stored();
    }
}
