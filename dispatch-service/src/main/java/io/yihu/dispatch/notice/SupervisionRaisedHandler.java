package io.yihu.dispatch.notice;

import io.yihu.dispatch.domain.notice.Tidings;
import io.yihu.events.SupervisionRaised;
import io.yihu.kit.consume.EventHandler;
import io.yihu.kit.consume.Received;
import org.springframework.stereotype.Component;

/** A unit's groups hear that attention is raised. */
@Component("noticeOfSupervisionRaised")
final class SupervisionRaisedHandler implements EventHandler<SupervisionRaised> {
    private final NoticeTaker taker;

    SupervisionRaisedHandler(NoticeTaker taker) {
        this.taker = taker;
    }

    @Override
    public Class<SupervisionRaised> reactsTo() {
        return SupervisionRaised.class;
    }

    @Override
    public void handle(Received<SupervisionRaised> received) {
        taker.take(received.envelope(), Tidings.of(received.event()));
    }
}
