package io.yihu.intake.again;

import io.yihu.events.Envelope;
import io.yihu.events.EventType;
import io.yihu.events.Topic;
import io.yihu.events.UnreadableEvent;
import io.yihu.kit.time.MachineTime;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * The topics that say which ticket to look at again: what intake published from now on, what the call-backs ended in the last
 * days. Belongs to no group, since each instance has to hear all of it.
 */
final class WordTopics {
    private static final List<Topic> OURS = List.of(Topic.TICKET_CREATED, Topic.TICKET_AMENDED, Topic.INTAKE_TEXTS);

    private final Consumer<byte[], byte[]> consumer;
    private final Map<TopicPartition, Long> ends;
    private Instant endsAt;

    /** @param closed how far back ended tickets are wanted */
    WordTopics(Consumer<byte[], byte[]> consumer, Duration closed) {
        this.consumer = consumer;
        this.ends = new HashMap<>();
        List<TopicPartition> ours =
                OURS.stream().flatMap(topic -> partitions(topic).stream()).toList();
        List<TopicPartition> theirs = partitions(Topic.TICKET_REVIEWED);
        List<TopicPartition> all = new ArrayList<>(ours);
        all.addAll(theirs);
        consumer.assign(all);
        this.endsAt = mark();
        ends.forEach(consumer::seek);
        Map<TopicPartition, Long> since = new HashMap<>();
        theirs.forEach(each -> since.put(each, MachineTime.now().minus(closed).toEpochMilli()));
        consumer.offsetsForTimes(since).forEach(this::goBack);
    }

    /** Tickets to look at again, those that ended with the time of it; waits so long where there is none. */
    Map<String, @Nullable Instant> next(Duration patience) {
        Map<String, @Nullable Instant> told = new LinkedHashMap<>();
        ConsumerRecords<byte[], byte[]> records = consumer.poll(patience);
        records.forEach(each -> hear(each, told));
        return told;
    }

    /** When everything was at hand that has been handed out by now; nothing where more was there at the last look. */
    @Nullable
    Instant caughtUp() {
        boolean there = ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
        if (!there) {
            return null;
        }
        Instant reached = endsAt;
        endsAt = mark();
        return reached;
    }

    private Instant mark() {
        Instant before = MachineTime.now();
        ends.putAll(consumer.endOffsets(consumer.assignment()));
        return before;
    }

    private void goBack(TopicPartition partition, @Nullable OffsetAndTimestamp found) {
        if (found != null) {
            consumer.seek(partition, found.offset());
        }
    }

    private List<TopicPartition> partitions(Topic topic) {
        List<TopicPartition> partitions = consumer.partitionsFor(topic.topicName()).stream()
                .map(each -> new TopicPartition(each.topic(), each.partition()))
                .toList();
        if (partitions.isEmpty()) {
            throw new KafkaException("there is no topic " + topic.topicName() + " yet");
        }
        return partitions;
    }

    /** What cannot be read is a dead letter of the projections already. */
    private static void hear(ConsumerRecord<byte[], byte[]> message, Map<String, @Nullable Instant> told) {
        try {
            Map<String, String> headers = new HashMap<>();
            message.headers().forEach(h -> headers.put(h.key(), new String(h.value(), StandardCharsets.UTF_8)));
            Envelope envelope = Envelope.parse(headers);
            if (envelope.type().equals(EventType.TICKET_CLOSED.wireName())) {
                told.put(envelope.subject(), envelope.time());
            } else if (!message.topic().equals(Topic.TICKET_REVIEWED.topicName())) {
                told.putIfAbsent(envelope.subject(), null);
            }
        } catch (UnreadableEvent e) {
            return;
        }
    }
}
