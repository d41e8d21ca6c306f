package io.yihu.kit.rebuild;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.TopicPartition;

/** How far the live readers of a group have applied what they read: offsets are committed after the write. */
final class LiveReader {
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final long CALL_SECONDS = 15;

    private final Admin admin;
    private final String group;

    LiveReader(Admin admin, String group) {
        this.admin = admin;
        this.group = group;
    }

    /**
     * Returns once the group has passed the vector.
     *
     * @param beat called while waiting
     * @throws IllegalStateException where the group does not move for two minutes: longer than a killed reader holds its partitions
     */
    void awaitPassed(Vector vector, Vector beginnings, Runnable beat) {
        Map<TopicPartition, Long> committed = committed();
        long moved = System.nanoTime();
        while (!vector.passedBy(committed, beginnings)) {
            LockSupport.parkNanos(PAUSE_NANOS);
            beat.run();
            Map<TopicPartition, Long> now = committed();
            if (!now.equals(committed)) {
                moved = System.nanoTime();
            } else if (System.nanoTime() - moved > PATIENCE.toNanos()) {
                throw new IllegalStateException("the live reader " + group + " has not moved for "
                        + PATIENCE.toSeconds() + " s; is the service running?");
            }
            committed = now;
        }
    }

    private Map<TopicPartition, Long> committed() {
        try {
            Map<TopicPartition, Long> committed = new HashMap<>();
            admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get(CALL_SECONDS, TimeUnit.SECONDS)
                    .forEach((partition, offset) -> {
                        if (offset != null) {
                            committed.put(partition, offset.offset());
                        }
                    });
            return committed;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the offsets of " + group + " cannot be read: " + e.getMessage(), e);
        }
    }
}
