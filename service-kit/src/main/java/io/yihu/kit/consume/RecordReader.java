package io.yihu.kit.consume;

import io.yihu.events.Envelope;
import io.yihu.events.EventJson;
import io.yihu.events.EventType;
import io.yihu.events.TicketEvent;
import io.yihu.events.Topic;
import io.yihu.events.UnreadableEvent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads and checks records against the contract: envelope, writer of the topic, key, body. */
final class RecordReader {
    private RecordReader() {}

    /**
     * The envelope, checked against where the record was found.
     *
     * @throws UnreadableEvent where it breaks the contract
     */
    static Envelope envelope(Inbound record) {
        Envelope envelope = Envelope.parse(record.headers());
        Topic topic = Topic.named(record.topic())
                .orElseThrow(() -> new UnreadableEvent("no topic of this house: " + record.topic(), null));
        require(envelope.writer() == topic.writer(), "the topic belongs to another writer");
        String key = record.key();
        require(
                key != null && (key.equals(envelope.subject()) || key.startsWith(envelope.subject() + "/")),
                "the key is not the subject");
        return envelope;
    }

    /**
     * The event, or empty where its type is newer than this version.
     *
     * @throws UnreadableEvent where the body is not what the type promises
     */
    static Optional<TicketEvent> event(Envelope envelope, Inbound record) {
        byte[] body = required(record.body());
        Optional<EventType> type = EventType.named(envelope.type());
        type.ifPresent(t -> require(t.topic().topicName().equals(record.topic()), "the type belongs to another topic"));
        if (type.isEmpty()) {
            EventJson.read(body, Object.class);
            return Optional.empty();
        }
        return Optional.of(EventJson.read(body, type.get().record()));
    }

    /** The field a text record writes: what follows the ticket id in its key. */
    static String textField(Envelope envelope, Inbound record) {
        String key = String.valueOf(record.key());
        String field = key.substring(Math.min(key.length(), envelope.subject().length() + 1));
        require(field.matches("[a-z0-9-]{1,64}"), "the key names no text field");
        return field;
    }

    static byte[] required(byte @Nullable [] body) {
        if (body == null) {
            throw new UnreadableEvent("an event without a body", null);
        }
        return body;
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new UnreadableEvent(otherwise, null);
        }
    }
}
