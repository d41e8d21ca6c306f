package io.yihu.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Reads one topic from its beginning and then on, outside any consumer group. Sees committed records only, in order
 * within a partition. For one thread.
 */
final class TopicReader implements AutoCloseable {
    private final String topic;
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<SeenRecord> seen = new ArrayList<>();
    private List<TopicPartition> partitions = List.of();

    TopicReader(String bootstrapServers, String topic) {
        this.topic = topic;
        this.consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "isolation.level",
                        "read_committed",
                        "allow.auto.create.topics",
                        false),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    /** Everything there was up to the moment of the call; nothing where the topic is missing. */
    List<SeenRecord> read() {
        if (partitions.isEmpty()) {
            begin();
        }
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (behind(ends)) {
            consumer.poll(Duration.ofMillis(100)).forEach(record -> seen.add(SeenRecord.of(record)));
        }
        return List.copyOf(seen);
    }

    private void begin() {
        partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    private boolean behind(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue());
    }

    @Override
    public void close() {
        consumer.close();
    }
}
