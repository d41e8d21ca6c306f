package io.yihu.dispatch.notice;

import io.yihu.dispatch.domain.notice.Tidings;
import io.yihu.events.TicketAssigned;
import io.yihu.kit.consume.EventHandler;
import io.yihu.kit.consume.Received;
import org.springframework.stereotype.Component;

/** A unit's groups hear of a new ticket. */
@Component("noticeOfTicketAssigned")
final class TicketAssignedHandler implements EventHandler<TicketAssigned> {
    private final NoticeTaker taker;

    TicketAssignedHandler(NoticeTaker taker) {
        this.taker = taker;
    }

    @Override
    public Class<TicketAssigned> reactsTo() {
        return TicketAssigned.class;
    }

    @Override
    public void handle(Received<TicketAssigned> received) {
        taker.take(received.envelope(), Tidings.of(received.event()));
    }
}
