package io.yihu.dispatch.notice;

import io.yihu.dispatch.domain.notice.Tidings;
import io.yihu.events.MoveReviewed;
import io.yihu.kit.consume.EventHandler;
import io.yihu.kit.consume.Received;
import org.springframework.stereotype.Component;

/** A unit's groups hear that a dispatcher sent its ticket to another unit. */
@Component("noticeOfMoveReviewed")
final class MoveReviewedHandler implements EventHandler<MoveReviewed> {
    private final NoticeTaker taker;

    MoveReviewedHandler(NoticeTaker taker) {
        this.taker = taker;
    }

    @Override
    public Class<MoveReviewed> reactsTo() {
        return MoveReviewed.class;
    }

    @Override
    public void handle(Received<MoveReviewed> received) {
        taker.take(received.envelope(), Tidings.of(received.event()));
    }
}
