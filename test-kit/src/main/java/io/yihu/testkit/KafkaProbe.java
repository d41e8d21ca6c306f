package io.yihu.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/**
 * Looks into one topic from its beginning, outside any consumer group, and puts raw records into it. Sees committed
 * records only, in order within a partition.
 */
public final class KafkaProbe {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

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
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(consumerSettings(), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return readTo(consumer.endOffsets(partitions), consumer);
        }
    }

    /** Reads again and again, for at most 30 seconds, until the topic's records satisfy the condition. */
    public List<SeenRecord> await(Predicate<List<SeenRecord>> condition) {
        return Awaitility.await("records of " + topic)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(this::all, condition);
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
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(record).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("record was not accepted by " + topic, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while sending to " + topic, e);
        }
    }

    private Map<String, Object> consumerSettings() {
        return Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "isolation.level",
                "read_committed",
                "allow.auto.create.topics",
                false);
    }

    private static List<SeenRecord> readTo(Map<TopicPartition, Long> ends, KafkaConsumer<String, byte[]> consumer) {
        List<SeenRecord> seen = new ArrayList<>();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofMillis(100)).forEach(record -> seen.add(SeenRecord.of(record)));
        }
        return seen;
    }
}
