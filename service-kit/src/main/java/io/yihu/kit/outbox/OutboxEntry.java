package io.yihu.kit.outbox;

import io.yihu.events.Envelope;
import io.yihu.events.Topic;
import io.yihu.events.Writer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One numbered publication of a decision document.
 *
 * @param sequence 1, 2, 3 … within the document
 * @param type wire name
 * @param body JSON, or nothing where the text itself is kept apart so that it can be erased, and for a tombstone
 * @param textField the text this entry publishes; nothing for events and reference data
 */
record OutboxEntry(
        long sequence,
        Topic topic,
        String type,
        Instant time,
        @Nullable String correlationId,
        @Nullable String causationId,
        @Nullable String body,
        @Nullable String textField) {

    Envelope envelope(Writer writer, String subject) {
        return new Envelope(writer, type, subject, sequence, time, correlationId, causationId);
    }
}
