package io.yihu.feedback;

import io.yihu.events.TicketForgotten;
import io.yihu.feedback.domain.CallbackCase;
import io.yihu.kit.consume.EventHandler;
import io.yihu.kit.consume.Received;
import io.yihu.kit.forget.ForgetWords;
import io.yihu.kit.outbox.Decisions;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** The caller is forgotten: so is what was noted at call-backs. */
@Component
final class TicketForgottenHandler implements EventHandler<TicketForgotten> {
    private final ForgetWords<CallbackCase> words;

    TicketForgottenHandler(Decisions<CallbackCase> cases, Clock clock) {
        this.words = new ForgetWords<>(cases, clock);
    }

    @Override
    public Class<TicketForgotten> reactsTo() {
        return TicketForgotten.class;
    }

    @Override
    public void handle(Received<TicketForgotten> received) {
        words.forget(received);
    }
}
