package io.yihu.kit.rebuild;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** A plain consumer of its own, without a group: it reads raw records between two vectors and leaves no trace. */
final class TopicScan implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(200);
    private static final int STUCK_POLLS = 300;

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;

    TopicScan(String brokers, List<String> topics, int batch) {
        this.consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        brokers,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "none",
                        ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                        batch),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        this.partitions = topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
    }

    Vector beginnings() {
        return new Vector(consumer.beginningOffsets(partitions));
    }

    Vector ends() {
        return new Vector(consumer.endOffsets(partitions));
    }

    /**
     * Hands over every record from one vector up to another, in batches, in order per partition.
     *
     * @throws IllegalStateException where the broker stops giving what it has promised
     */
    void read(Vector from, Vector to, Consumer<List<ConsumerRecord<byte[], byte[]>>> batches) {
        partitions.forEach(p -> consumer.seek(p, from.at(p)));
        consumer.resume(partitions);
        int empty = 0;
        while (pauseFinished(to) > 0) {
            ConsumerRecords<byte[], byte[]> polled = consumer.poll(POLL);
            empty = polled.isEmpty() ? empty + 1 : 0;
            if (empty > STUCK_POLLS) {
                throw new IllegalStateException("the broker gives no more records before the end that it named");
            }
            List<ConsumerRecord<byte[], byte[]>> batch = new ArrayList<>(polled.count());
            polled.forEach(r -> {
                if (r.offset() < to.at(new TopicPartition(r.topic(), r.partition()))) {
                    batch.add(r);
                }
            });
            if (!batch.isEmpty()) {
                batches.accept(batch);
            }
        }
    }

    /** Answers how many partitions are not read up to the vector yet. */
    private int pauseFinished(Vector to) {
        List<TopicPartition> finished = partitions.stream()
                .filter(p -> consumer.position(p) >= to.at(p))
                .toList();
        consumer.pause(finished);
        return partitions.size() - finished.size();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
