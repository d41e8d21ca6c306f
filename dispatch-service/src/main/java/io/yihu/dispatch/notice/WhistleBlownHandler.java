package io.yihu.dispatch.notice;

import io.yihu.dispatch.domain.notice.Tidings;
import io.yihu.events.WhistleBlown;
import io.yihu.kit.consume.EventHandler;
import io.yihu.kit.consume.Received;
import org.springframework.stereotype.Component;

/** The groups of summoned units hear of the whistle. */
@Component("noticeOfWhistleBlown")
final class WhistleBlownHandler implements EventHandler<WhistleBlown> {
    private final NoticeTaker taker;

    WhistleBlownHandler(NoticeTaker taker) {
        this.taker = taker;
    }

    @Override
    public Class<WhistleBlown> reactsTo() {
        return WhistleBlown.class;
    }

    @Override
    public void handle(Received<WhistleBlown> received) {
        taker.take(received.envelope(), Tidings.of(received.event()));
    }
}
