package io.yihu.dispatch.notice;

import io.yihu.dispatch.domain.notice.Tidings;
import io.yihu.events.DispatchRevised;
import io.yihu.kit.consume.EventHandler;
import io.yihu.kit.consume.Received;
import org.springframework.stereotype.Component;

/** The groups of units that assist from now on hear of the ticket. */
@Component("noticeOfDispatchRevised")
final class DispatchRevisedHandler implements EventHandler<DispatchRevised> {
    private final NoticeTaker taker;

    DispatchRevisedHandler(NoticeTaker taker) {
        this.taker = taker;
    }

    @Override
    public Class<DispatchRevised> reactsTo() {
        return DispatchRevised.class;
    }

    @Override
    public void handle(Received<DispatchRevised> received) {
        taker.take(received.envelope(), Tidings.of(received.event()));
    }
}
