package io.yihu.kit.consume;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.yihu.events.Topic;
import io.yihu.kit.outbox.EventGateway;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts a record nobody can read into {@code <topic>.dlq}, with where it was found, who could not read it, and why. Counts it
 * as {@code yihu.dead.letters}.
 */
final class DeadLetters {
    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);

    private final EventGateway gateway;
    private final MeterRegistry registry;
    private final String reader;

    DeadLetters(EventGateway gateway, MeterRegistry registry, String reader) {
        this.gateway = gateway;
        this.registry = registry;
        this.reader = reader;
        for (Topic topic : Topic.values()) {
            counter(topic.topicName());
        }
    }

    void bury(Inbound record, String reason) {
        Map<String, String> headers = new HashMap<>(record.headers());
        headers.put("dlq_reason", reason);
        headers.put("dlq_reader", reader);
        headers.put("dlq_topic", record.topic());
        headers.put("dlq_partition", Integer.toString(record.partition()));
        headers.put("dlq_offset", Long.toString(record.offset()));
        String deadLetterTopic = Topic.named(record.topic()).orElseThrow().deadLetterTopicName();
        gateway.forward(deadLetterTopic, record.key(), headers, record.body());
        counter(record.topic()).increment();
        LOG.error("Dead letter {}: {}", record.place(), reason);
    }

    /** There from the start, so that the first dead letter is seen as a rise from 0. */
    private Counter counter(String topic) {
        return Counter.builder("yihu.dead.letters")
                .description("Records nobody could read, put into the dead-letter topic")
                .tag("topic", topic)
                .register(registry);
    }
}
