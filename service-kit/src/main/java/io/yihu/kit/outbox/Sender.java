package io.yihu.kit.outbox;

import io.yihu.events.Envelope;
import io.yihu.events.EventJson;
import io.yihu.events.TicketText;
import io.yihu.events.Topic;
import io.yihu.events.Writer;
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

    /**
     * Sends one entry of this document.
     *
     * @param document as it stands, or as it stood when the lease on it was taken
     * @throws RuntimeException where the broker did not acknowledge
     */
    void send(Writer writer, Document document, OutboxEntry entry) {
        String id = document.getString(Fields.ID);
        Envelope envelope = entry.envelope(writer, id);
        Failpoint.BEFORE_SEND.pass();
        try {
            gateway.send(entry.topic().topicName(), key(id, entry), envelope, body(document, id, entry));
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

    /** A text is kept apart from its entry: once erased, even a repeat of an old entry is a tombstone. */
    private static byte @Nullable [] body(Document document, String id, OutboxEntry entry) {
        if (entry.body() != null) {
            return entry.body().getBytes(StandardCharsets.UTF_8);
        }
        String field = entry.textField();
        String text = field == null
                ? null
                : DecisionCodec.strings(document.get(Fields.TEXTS, Document.class))
                        .get(field);
        return field == null || text == null ? null : EventJson.write(new TicketText(id, field, text, entry.time()));
    }
}
