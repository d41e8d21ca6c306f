package io.yihu.dispatch;

import io.yihu.events.TicketClosed;
import io.yihu.kit.consume.EventHandler;
import io.yihu.kit.consume.Received;
import org.springframework.stereotype.Component;

/** A closed ticket leaves the work lists and goes to the archive. */
@Component
final class TicketClosedHandler implements EventHandler<TicketClosed> {
    private final DispatchReactions reactions;

    TicketClosedHandler(DispatchReactions reactions) {
        this.reactions = reactions;
    }

    @Override
    public Class<TicketClosed> reactsTo() {
        return TicketClosed.class;
    }

    @Override
    public void handle(Received<TicketClosed> received) {
        reactions.close(received);
    }
}
