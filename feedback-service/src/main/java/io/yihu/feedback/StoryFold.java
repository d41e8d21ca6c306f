package io.yihu.feedback;

import io.yihu.events.EventJson;
import io.yihu.events.story.Fact;
import io.yihu.events.story.TicketStory;
import io.yihu.kit.project.TicketFold;
import java.util.List;
import org.bson.Document;

/** Feedback sees a ticket as its story tells it. */
final class StoryFold implements TicketFold {

    @Override
    public Document view(String ticketId, List<Fact> facts) {
        return Document.parse(EventJson.mapper().writeValueAsString(TicketStory.tell(facts)));
    }
}
