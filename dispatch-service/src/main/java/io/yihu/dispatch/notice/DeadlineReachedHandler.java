package io.yihu.dispatch.notice;

import io.yihu.dispatch.domain.notice.Tidings;
import io.yihu.events.DeadlineReached;
import io.yihu.kit.consume.EventHandler;
import io.yihu.kit.consume.Received;
import org.springframework.stereotype.Component;

/** A unit's groups hear of deadlines that are near or have passed. */
@Component("noticeOfDeadlineReached")
final class DeadlineReachedHandler implements EventHandler<DeadlineReached> {
    private final NoticeTaker taker;

    DeadlineReachedHandler(NoticeTaker taker) {
        this.taker = taker;
    }

    @Override
    public Class<DeadlineReached> reactsTo() {
        return DeadlineReached.class;
    }

    @Override
    public void handle(Received<DeadlineReached> received) {
        taker.take(received.envelope(), Tidings.of(received.event()));
    }
}
