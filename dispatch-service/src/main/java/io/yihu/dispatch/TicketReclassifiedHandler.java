package io.yihu.dispatch;

import io.yihu.dispatch.domain.WorkMatter;
import io.yihu.events.TicketReclassified;
import io.yihu.kit.consume.EventHandler;
import io.yihu.kit.consume.Received;
import org.springframework.stereotype.Component;

/** A dispatched ticket turns out to be about something else, or elsewhere: another unit may have to take it over. */
@Component
final class TicketReclassifiedHandler implements EventHandler<TicketReclassified> {
    private final DispatchReactions reactions;
    private final Attention attention;

    TicketReclassifiedHandler(DispatchReactions reactions, Attention attention) {
        this.reactions = reactions;
        this.attention = attention;
    }

    @Override
    public Class<TicketReclassified> reactsTo() {
        return TicketReclassified.class;
    }

    @Override
    public void handle(Received<TicketReclassified> received) {
        reactions.reclassify(received);
        TicketReclassified change = received.event();
        attention.reclassified(
                received.envelope(),
                new WorkMatter(change.kind(), change.formerCategory(), change.formerPlace(), change.formerUrgency()),
                new WorkMatter(change.kind(), change.category(), change.place(), change.urgency()));
    }
}
