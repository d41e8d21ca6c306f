package io.yihu.kit.project;

import io.yihu.events.story.Fact;
import java.util.List;
import org.bson.Document;

/**
 * What one service wants to see of a ticket: a pure function of the set of facts. No now, no random, no look-ups, no
 * dependence on the order of the list.
 */
@FunctionalInterface
public interface TicketFold {

    /** The view to store beside the facts. */
    Document view(String ticketId, List<Fact> facts);
}
