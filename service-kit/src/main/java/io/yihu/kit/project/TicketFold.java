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

    /**
     * Fields to store beside the view at the top of the document, as pure as the view: what only few tickets have and is
     * looked for. A query on such a field looks at no other ticket, in MongoDB by a sparse index, in the embedded store
     * because it knows which documents have the field at all. None but those of this method, and once there, always there.
     */
    default Document marks(String ticketId, List<Fact> facts) {
        return new Document();
    }
}
