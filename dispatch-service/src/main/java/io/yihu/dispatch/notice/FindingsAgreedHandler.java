package io.yihu.dispatch.notice;

import io.yihu.dispatch.domain.notice.Tidings;
import io.yihu.events.FindingsAgreed;
import io.yihu.kit.consume.EventHandler;
import io.yihu.kit.consume.Received;
import org.springframework.stereotype.Component;

/** The groups of those who consulted hear who does what until when. */
@Component("noticeOfFindingsAgreed")
final class FindingsAgreedHandler implements EventHandler<FindingsAgreed> {
    private final NoticeTaker taker;

    FindingsAgreedHandler(NoticeTaker taker) {
        this.taker = taker;
    }

    @Override
    public Class<FindingsAgreed> reactsTo() {
        return FindingsAgreed.class;
    }

    @Override
    public void handle(Received<FindingsAgreed> received) {
        taker.take(received.envelope(), Tidings.of(received.event()));
    }
}
