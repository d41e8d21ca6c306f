package io.yihu.kit.outbox;

import io.yihu.events.Envelope;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The one way out to the broker. */
public interface EventGateway {

    /**
     * Sends one record and waits until the broker has it on all in-sync replicas.
     *
     * @param topic name in Kafka
     * @param key Kafka key
     * @param body nothing for a tombstone
     * @throws RuntimeException where the broker did not acknowledge; the record may or may not be there
     */
    void send(String topic, String key, Envelope envelope, byte @Nullable [] body);

    /**
     * Sends a record of somebody else's with the headers it came with, as to a dead-letter topic.
     *
     * @throws RuntimeException as {@link #send}
     */
    void forward(String topic, @Nullable String key, Map<String, String> headers, byte @Nullable [] body);
}
