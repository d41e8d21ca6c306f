package io.yihu.dispatch;

import io.yihu.dispatch.domain.WorkItem;
import io.yihu.events.TicketForgotten;
import io.yihu.kit.consume.EventHandler;
import io.yihu.kit.consume.Received;
import io.yihu.kit.forget.ForgetWords;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** The caller is forgotten: so is what units and dispatchers wrote about the ticket. */
@Component
final class TicketForgottenHandler implements EventHandler<TicketForgotten> {
    private final ForgetWords<WorkItem> words;

    TicketForgottenHandler(WorkItems workItems, Clock clock) {
        this.words = new ForgetWords<>(workItems.decisions(), clock);
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
