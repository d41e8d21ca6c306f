package io.yihu.dispatch;

import io.yihu.dispatch.domain.WorkMatter;
import io.yihu.events.TicketClassified;
import io.yihu.kit.consume.EventHandler;
import io.yihu.kit.consume.Received;
import org.springframework.stereotype.Component;

/** A ticket whose matter is settled is dispatched, unless it was before. */
@Component
final class TicketClassifiedHandler implements EventHandler<TicketClassified> {
    private final DispatchReactions reactions;
    private final Attention attention;

    TicketClassifiedHandler(DispatchReactions reactions, Attention attention) {
        this.reactions = reactions;
        this.attention = attention;
    }

    @Override
    public Class<TicketClassified> reactsTo() {
        return TicketClassified.class;
    }

    @Override
    public void handle(Received<TicketClassified> received) {
        TicketClassified settled = received.event();
        WorkMatter matter = new WorkMatter(
                settled.kind(), settled.category(), settled.place(), settled.urgency(), settled.accusedUnit());
        reactions.assign(received.envelope(), matter);
        attention.dispatched(received.envelope(), matter, settled.earlier());
    }
}
