package io.yihu.kit.rebuild;

import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** An offset for each partition: everything before it counts. */
record Vector(Map<TopicPartition, Long> offsets) {
    Vector {
        offsets = Map.copyOf(offsets);
    }

    long at(TopicPartition partition) {
        return offsets.getOrDefault(partition, 0L);
    }

    /** Offsets between an earlier vector and this one: at least as many as there are records. */
    long since(Vector earlier) {
        return offsets.entrySet().stream()
                .mapToLong(e -> Math.max(0, e.getValue() - earlier.at(e.getKey())))
                .sum();
    }

    /** Whether what a group has committed has passed this vector. A partition in which there is nothing needs no commit. */
    boolean passedBy(Map<TopicPartition, Long> committed, Vector beginnings) {
        return offsets.entrySet().stream()
                .allMatch(e -> e.getValue() <= beginnings.at(e.getKey())
                        || committed.getOrDefault(e.getKey(), 0L) >= e.getValue());
    }
}
