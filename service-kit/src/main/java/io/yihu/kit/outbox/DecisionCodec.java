package io.yihu.kit.outbox;

import io.yihu.events.EventJson;
import io.yihu.events.Topic;
import io.yihu.kit.decision.DecisionState;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Decision documents to and from BSON. States are records of the domain, stored in the one JSON form of the house. */
final class DecisionCodec<S extends DecisionState> {
    private final Class<S> stateType;

    DecisionCodec(Class<S> stateType) {
        this.stateType = stateType;
    }

    Document state(S state) {
        return Document.parse(EventJson.mapper().writeValueAsString(state));
    }

    Stored<S> stored(Document document, boolean archived) {
        S state = EventJson.mapper()
                .readValue(document.get("state", Document.class).toJson(Json.PLAIN), stateType);
        return stored(document, state, archived);
    }

    /** A document whose state is known because it was just put in. */
    Stored<S> stored(Document document, S state, boolean archived) {
        return new Stored<>(
                document.getString("_id"),
                state,
                document.getLong("version"),
                document.getLong("sequence"),
                document.getLong("published"),
                strings(document.get("texts", Document.class)),
                commands(document.getList("commands", Document.class)),
                archived);
    }

    static Document command(String key, @Nullable String requestHash) {
        return new Document("key", key).append("request", requestHash == null ? "" : requestHash);
    }

    static Document entry(OutboxEntry e) {
        Document document = new Document("sequence", e.sequence())
                .append("topic", e.topic().topicName())
                .append("type", e.type())
                .append("time", Date.from(e.time()));
        putIfPresent(document, "correlation", e.correlationId());
        putIfPresent(document, "cause", e.causationId());
        putIfPresent(document, "body", e.body());
        putIfPresent(document, "text", e.textField());
        return document;
    }

    static OutboxEntry entry(Document d) {
        return new OutboxEntry(
                d.getLong("sequence"),
                Topic.named(d.getString("topic")).orElseThrow(),
                d.getString("type"),
                d.getDate("time").toInstant(),
                d.getString("correlation"),
                d.getString("cause"),
                d.getString("body"),
                d.getString("text"));
    }

    static Map<String, String> strings(@Nullable Document document) {
        Map<String, String> strings = new LinkedHashMap<>();
        if (document != null) {
            document.forEach((key, value) -> strings.put(key, (String) value));
        }
        return Collections.unmodifiableMap(strings);
    }

    private static Map<String, String> commands(@Nullable List<Document> commands) {
        Map<String, String> byKey = new HashMap<>();
        if (commands != null) {
            commands.forEach(c -> byKey.put(c.getString("key"), c.getString("request")));
        }
        return Map.copyOf(byKey);
    }

    private static void putIfPresent(Document document, String key, @Nullable String value) {
        if (value != null) {
            document.append(key, value);
        }
    }
}
