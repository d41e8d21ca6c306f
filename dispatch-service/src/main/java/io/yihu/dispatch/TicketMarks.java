package io.yihu.dispatch;

import io.yihu.dispatch.precedent.RulingFold;
import io.yihu.dispatch.whistle.WhistleMarks;
import io.yihu.events.story.Fact;
import io.yihu.kit.project.TicketFold;
import java.util.List;
import org.bson.Document;

/** A ticket as dispatch sees it: its story, its rulings, and its whistles. */
final class TicketMarks implements TicketFold {
    private final RulingFold rulings = new RulingFold();

    @Override
    public Document view(String ticketId, List<Fact> facts) {
        return rulings.view(ticketId, facts);
    }

    @Override
    public Document marks(String ticketId, List<Fact> facts) {
        Document marks = rulings.marks(ticketId, facts);
        marks.putAll(WhistleMarks.of(ticketId, facts));
        return marks;
    }
}
