package io.yihu.kit.project;

import io.yihu.events.EventType;
import io.yihu.events.story.Fact;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;

/**
 * A ticket's document in a projection.
 *
 * @param facts those this version knows, or of them those that were wanted, in no particular order
 * @param factCount all of them, known or not
 * @param view as last stored; empty where none has been stored yet
 */
public record ProjectedTicket(String id, List<Fact> facts, int factCount, Document view) {

    static ProjectedTicket of(Document document) {
        return of(document, EnumSet.allOf(EventType.class));
    }

    /** With facts of these types alone. */
    static ProjectedTicket of(Document document, Set<EventType> types) {
        List<Fact> facts = new ArrayList<>();
        int count = 0;
        Document writers = document.get("facts", new Document());
        for (String writer : writers.keySet()) {
            Document ofWriter = writers.get(writer, new Document());
            count += ofWriter.size();
            ofWriter.forEach((sequence, stored) -> PublishedFact.fact(writer, sequence, (Document) stored, types)
                    .ifPresent(facts::add));
        }
        return new ProjectedTicket(
                document.getString("_id"), List.copyOf(facts), count, document.get("view", new Document()));
    }
}
