package io.yihu.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/**
 * Looks into one topic from its beginning, outside any consumer group, and puts raw records into it. Sees committed
 * records only, in order within a partition.
 */
public final class KafkaProbe {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** One for each broker, as long as the JVM lives: making one takes many times as long as sending a record. */
    private static final Map<String, KafkaProducer<String, byte[]>> PRODUCERS = new ConcurrentHashMap<>();

    private final String bootstrapServers;
    private final String topic;

    /** A probe of any broker. */
    public KafkaProbe(String bootstrapServers, String topic) {
        this.bootstrapServers = bootstrapServers;
        this.topic = topic;
    }

    /** A probe of the tests' shared broker. */
    public static KafkaProbe of(String topic) {
        return new KafkaProbe(TestBroker.bootstrapServers(), topic);
    }

    /** Everything in the topic at the moment of the call; nothing where the topic is missing. */
    public List<SeenRecord> all() {
        try (TopicReader reader = new TopicReader(bootstrapServers, topic)) {
            return reader.read();
        }
    }

    /** Reads on, for at most 30 seconds, until the topic's records satisfy the condition. */
    public List<SeenRecord> await(Predicate<List<SeenRecord>> condition) {
        try (TopicReader reader = new TopicReader(bootstrapServers, topic)) {
            return Awaitility.await("records of " + topic)
                    .pollInSameThread()
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(100))
                    .until(reader::read, condition);
        }
    }

    /** Waits until at least so many records are there. */
    public List<SeenRecord> awaitCount(int atLeast) {
        return await(records -> records.size() >= atLeast);
    }

    /** Sends text with headers and waits for the acknowledgement. */
    public void send(@Nullable String key, Map<String, String> headers, String value) {
        send(key, headers, value.getBytes(UTF_8));
    }

    /** Sends any bytes, or a tombstone, with headers and waits for the acknowledgement. */
    public void send(@Nullable String key, Map<String, String> headers, byte @Nullable [] value) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, key, value);
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
        try {
            PRODUCERS
                    .computeIfAbsent(bootstrapServers, KafkaProbe::producer)
                    .send(record)
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("record was not accepted by " + topic, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while sending to " + topic, e);
        }
    }

    private static KafkaProducer<String, byte[]> producer(String bootstrapServers) {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer());
    }
}
