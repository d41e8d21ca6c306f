package io.yihu.dispatch;

import io.yihu.dispatch.paper.ShiftMoves;
import io.yihu.events.TicketClosed;
import io.yihu.kit.consume.EventHandler;
import io.yihu.kit.consume.Received;
import io.yihu.kit.feed.Feed;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * A closed ticket leaves the work lists and goes to the archive. Closing mostly publishes nothing here, so it is marked for the
 * units' topics as well, afterwards and before the verdict counts as read.
 */
@Component
final class TicketClosedHandler implements EventHandler<TicketClosed> {
    private final DispatchReactions reactions;
    private final Feed feed;
    private final ShiftMoves moves;

    TicketClosedHandler(DispatchReactions reactions, Feed feed, ShiftMoves moves) {
        this.reactions = reactions;
        this.feed = feed;
        this.moves = moves;
    }

    @Override
    public Class<TicketClosed> reactsTo() {
        return TicketClosed.class;
    }

    @Override
    public void handle(Received<TicketClosed> received) {
        moves.note(ShiftMoves.Kind.CLOSED, received.envelope());
        reactions.close(received);
        feed.touchKnown(List.of(received.ticketId()));
    }
}
