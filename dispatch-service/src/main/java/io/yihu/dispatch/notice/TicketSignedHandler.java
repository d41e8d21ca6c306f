package io.yihu.dispatch.notice;

import io.yihu.dispatch.domain.notice.Tidings;
import io.yihu.events.TicketSigned;
import io.yihu.kit.consume.EventHandler;
import io.yihu.kit.consume.Received;
import org.springframework.stereotype.Component;

/** A unit's groups hear that nobody signed in time. */
@Component("noticeOfTicketSigned")
final class TicketSignedHandler implements EventHandler<TicketSigned> {
    private final NoticeTaker taker;

    TicketSignedHandler(NoticeTaker taker) {
        this.taker = taker;
    }

    @Override
    public Class<TicketSigned> reactsTo() {
        return TicketSigned.class;
    }

    @Override
    public void handle(Received<TicketSigned> received) {
        taker.take(received.envelope(), Tidings.of(received.event()));
    }
}
