package io.yihu.kit.time;

import io.yihu.events.ClockReference;
import io.yihu.events.Envelope;
import io.yihu.events.EventJson;
import io.yihu.events.Topic;
import io.yihu.events.UnreadableEvent;
import io.yihu.kit.outbox.Threads;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads {@code reference-clock} from its beginning and goes on. It belongs to no group, since each instance has to hear
 * each setting, and keeps nothing: the topic is the memory.
 */
final class ClockTopicReader implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(ClockTopicReader.class);
    private static final String TOPIC = Topic.REFERENCE_CLOCK.topicName();
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final BusinessClock clock;
    private final String brokers;
    private final CountDownLatch known;
    private final Thread thread;
    private volatile boolean ended;
    private volatile @Nullable Consumer<byte[], byte[]> consuming;

    /** @param known counted down once everything that was there at the start has been read */
    ClockTopicReader(BusinessClock clock, String brokers, CountDownLatch known) {
        this.clock = clock;
        this.brokers = brokers;
        this.known = known;
        this.thread = Threads.named("business-clock").newThread(this);
    }

    void start() {
        thread.start();
    }

    void end() {
        ended = true;
        Consumer<byte[], byte[]> waiting = consuming;
        if (waiting != null) {
            waiting.wakeup();
        }
        LockSupport.unpark(thread);
    }

    @Override
    public void run() {
        while (!ended) {
            try (Consumer<byte[], byte[]> consumer = new KafkaConsumer<>(settings())) {
                consuming = consumer;
                follow(consumer);
            } catch (WakeupException e) {
                LOG.debug("The business clock is followed no more");
            } catch (RuntimeException e) {
                LOG.warn("The business clock goes on as it did, the broker cannot be followed: {}", e.toString());
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private void follow(Consumer<byte[], byte[]> consumer) {
        List<TopicPartition> partitions = consumer.partitionsFor(TOPIC).stream()
                .map(p -> new TopicPartition(p.topic(), p.partition()))
                .toList();
        if (partitions.isEmpty()) {
            throw new KafkaException("there is no topic " + TOPIC + " yet");
        }
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (!ended) {
            if (ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue())) {
                known.countDown();
            }
            consumer.poll(POLL).forEach(this::hear);
        }
    }

    private void hear(ConsumerRecord<byte[], byte[]> message) {
        try {
            Map<String, String> headers = new HashMap<>();
            message.headers().forEach(h -> headers.put(h.key(), new String(h.value(), StandardCharsets.UTF_8)));
            Envelope envelope = Envelope.parse(headers);
            if (envelope.writer() == Topic.REFERENCE_CLOCK.writer()) {
                clock.heard(envelope.sequence(), EventJson.read(message.value(), ClockReference.class));
            }
        } catch (UnreadableEvent e) {
            LOG.error("Not a setting of the business clock, passed over: {}", e.getMessage());
        }
    }

    private Map<String, Object> settings() {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false,
                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                10_000,
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class);
    }
}
