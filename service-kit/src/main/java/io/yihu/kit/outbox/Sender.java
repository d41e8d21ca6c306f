package io.yihu.kit.outbox;

import io.yihu.events.Envelope;
import io.yihu.events.EventJson;
import io.yihu.events.TicketText;
import io.yihu.events.Topic;
import java.nio.charset.StandardCharsets;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Turns an outbox entry into the record on the wire and sends it. The same entry always gives the same record. */
final class Sender {
    private final EventGateway gateway;
    private final Breaker breaker;

    Sender(EventGateway gateway, Breaker breaker) {
        this.gateway = gateway;
        this.breaker = breaker;
    }

    void send(DecisionCollection collection, String id, OutboxEntry entry) {
        Envelope envelope = entry.envelope(collection.writer(), id);
        Failpoint.BEFORE_SEND.pass();
        try {
            gateway.send(entry.topic().topicName(), key(id, entry), envelope, body(collection, id, entry));
            breaker.succeeded();
        } catch (RuntimeException e) {
            if (!RecordFault.in(e)) {
                breaker.failed();
            }
            throw e;
        }
        Failpoint.AFTER_SEND.pass();
    }

    private static String key(String id, OutboxEntry entry) {
        return entry.textField() == null || entry.topic().content() != Topic.Content.TEXTS
                ? id
                : TicketText.key(id, entry.textField());
    }

    /** A text is looked up when it is sent: once erased, even a repeat of an old entry is a tombstone. */
    private static byte @Nullable [] body(DecisionCollection collection, String id, OutboxEntry entry) {
        if (entry.body() != null) {
            return entry.body().getBytes(StandardCharsets.UTF_8);
        }
        String field = entry.textField();
        Document document = collection.newest(id);
        if (field == null || document == null) {
            return null;
        }
        String text = DecisionCodec.strings(document.get(Fields.TEXTS, Document.class))
                .get(field);
        return text == null ? null : EventJson.write(new TicketText(id, field, text, entry.time()));
    }
}
