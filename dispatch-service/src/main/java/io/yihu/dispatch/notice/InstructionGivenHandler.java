package io.yihu.dispatch.notice;

import io.yihu.dispatch.domain.notice.Tidings;
import io.yihu.events.InstructionGiven;
import io.yihu.kit.consume.EventHandler;
import io.yihu.kit.consume.Received;
import org.springframework.stereotype.Component;

/** A unit's groups hear that a leader wrote and waits for an answer. */
@Component("noticeOfInstructionGiven")
final class InstructionGivenHandler implements EventHandler<InstructionGiven> {
    private final NoticeTaker taker;

    InstructionGivenHandler(NoticeTaker taker) {
        this.taker = taker;
    }

    @Override
    public Class<InstructionGiven> reactsTo() {
        return InstructionGiven.class;
    }

    @Override
    public void handle(Received<InstructionGiven> received) {
        taker.take(received.envelope(), Tidings.of(received.event()));
    }
}
