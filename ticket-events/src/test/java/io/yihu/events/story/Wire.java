package io.yihu.events.story;

import io.yihu.events.Envelope;
import io.yihu.events.Topic;

/**
 * A ticket event as it lies in Kafka.
 *
 * @param envelope the headers
 * @param topic where it lies
 * @param body JSON in UTF-8
 */
public record Wire(Envelope envelope, Topic topic, byte[] body) {

    /** The Kafka key: the ticket id. */
    public String key() {
        return envelope.subject();
    }
}
