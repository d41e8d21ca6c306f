package io.yihu.kit.project;

import io.yihu.events.Envelope;
import io.yihu.events.EventJson;
import io.yihu.events.EventType;
import io.yihu.events.Writer;
import io.yihu.events.story.Fact;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;

/**
 * A fact as published. Types newer than this version are kept too, and begin to count once the program knows them and
 * the projection is rebuilt.
 */
public record PublishedFact(Envelope envelope, String body) {

    String path() {
        return "facts." + envelope.writer().key() + "." + envelope.sequence();
    }

    Document stored() {
        Document stored = new Document("type", envelope.type())
                .append("time", Date.from(envelope.time()))
                .append("body", body);
        if (envelope.correlationId() != null) {
            stored.append("correlation", envelope.correlationId());
        }
        return stored;
    }

    static Optional<Fact> fact(String writer, String sequence, Document stored, Set<EventType> types) {
        return EventType.named(stored.getString("type"))
                .filter(types::contains)
                .map(type -> new Fact(
                        Writer.valueOf(writer.toUpperCase(java.util.Locale.ROOT)),
                        Long.parseLong(sequence),
                        stored.getDate("time").toInstant(),
                        EventJson.mapper().readValue(stored.getString("body"), type.record())));
    }
}
