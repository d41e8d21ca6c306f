package io.yihu.allinone.fault;

import io.yihu.events.Topic;
import io.yihu.testkit.KafkaProbe;
import io.yihu.testkit.SeenRecord;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the topics hold about each ticket, in order of first appearance.
 *
 * @param sequences per writer and ticket, the sequences seen in one topic
 */
record PublishedHistory(Map<String, Map<Topic, Set<Long>>> sequences) {

    static PublishedHistory read(String bootstrapServers) {
        Map<String, Map<Topic, Set<Long>>> sequences = new HashMap<>();
        for (Topic topic : Topic.values()) {
            if (topic.content() != Topic.Content.REFERENCE) {
                List<SeenRecord> records = new KafkaProbe(bootstrapServers, topic.topicName()).all();
                records.forEach(r -> sequences
                        .computeIfAbsent(r.header("ce_source") + " " + r.header("ce_subject"), k -> new HashMap<>())
                        .computeIfAbsent(topic, k -> new LinkedHashSet<>())
                        .add(Long.valueOf(String.valueOf(r.header("ce_sequence")))));
            }
        }
        return new PublishedHistory(sequences);
    }

    /** Tickets of which some writer's sequences have a hole: an event was lost. */
    List<String> withHoles() {
        return sequences.entrySet().stream()
                .filter(e -> holes(e.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Tickets whose events did not first appear in order; texts are keyed by field, so only each field has an order. */
    List<String> outOfOrder() {
        return sequences.entrySet().stream()
                .filter(e -> e.getValue().entrySet().stream()
                        .filter(byTopic -> byTopic.getKey().content() == Topic.Content.EVENTS)
                        .anyMatch(byTopic -> unordered(byTopic.getValue())))
                .map(Map.Entry::getKey)
                .toList();
    }

    long tickets(String source) {
        return sequences.keySet().stream()
                .filter(k -> k.startsWith(source + " "))
                .count();
    }

    /** Compacted topics may have dropped older texts, so only event topics and the newest number tell. */
    private static boolean holes(Map<Topic, Set<Long>> byTopic) {
        Set<Long> all = new LinkedHashSet<>();
        byTopic.values().forEach(all::addAll);
        long newest = all.stream().mapToLong(Long::longValue).max().orElse(0);
        return all.size() != newest;
    }

    private static boolean unordered(Set<Long> firstAppearances) {
        long last = 0;
        for (long sequence : firstAppearances) {
            if (sequence < last) {
                return true;
            }
            last = sequence;
        }
        return false;
    }
}
