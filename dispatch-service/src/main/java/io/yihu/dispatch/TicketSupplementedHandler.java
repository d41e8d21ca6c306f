package io.yihu.dispatch;

import io.yihu.events.TicketSupplemented;
import io.yihu.kit.consume.EventHandler;
import io.yihu.kit.consume.Received;
import org.springframework.stereotype.Component;

/** More was said about a ticket: a unit that waits for the caller's answer has it. */
@Component
final class TicketSupplementedHandler implements EventHandler<TicketSupplemented> {
    private final DispatchReactions reactions;

    TicketSupplementedHandler(DispatchReactions reactions) {
        this.reactions = reactions;
    }

    @Override
    public Class<TicketSupplemented> reactsTo() {
        return TicketSupplemented.class;
    }

    @Override
    public void handle(Received<TicketSupplemented> received) {
        reactions.answered(received);
    }
}
