package io.yihu.dispatch;

import io.yihu.events.ReworkOrdered;
import io.yihu.kit.consume.EventHandler;
import io.yihu.kit.consume.Received;
import org.springframework.stereotype.Component;

/** A bad call-back starts another round for the same unit. */
@Component
final class ReworkOrderedHandler implements EventHandler<ReworkOrdered> {
    private final DispatchReactions reactions;

    ReworkOrderedHandler(DispatchReactions reactions) {
        this.reactions = reactions;
    }

    @Override
    public Class<ReworkOrdered> reactsTo() {
        return ReworkOrdered.class;
    }

    @Override
    public void handle(Received<ReworkOrdered> received) {
        reactions.rework(received);
    }
}
