package io.yihu.kit.stream;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Creates topics that are missing, and returns when they take records. Existing ones are left as they are. */
public final class MissingTopics {
    private static final int TIMEOUT_MS = 15_000;
    private static final int LOOK_AGAIN_MS = 50;
    /** So long an older snapshot, and the words in it, may outlive a newer one. */
    private static final String COMPACTED_WITHIN_MS =
            Long.toString(Duration.ofDays(7).toMillis());

    private final String brokers;
    private final short replication;

    MissingTopics(String brokers, short replication) {
        this.brokers = brokers;
        this.replication = replication;
    }

    /**
     * Creates compacted topics of one partition that hold snapshots.
     *
     * @throws IllegalStateException where the broker does not answer in time
     */
    public void createSnapshots(Collection<String> names) {
        Map<String, String> configs = Map.of(
                TopicConfig.RETENTION_MS_CONFIG,
                "-1",
                TopicConfig.CLEANUP_POLICY_CONFIG,
                TopicConfig.CLEANUP_POLICY_COMPACT,
                TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG,
                COMPACTED_WITHIN_MS);
        create(names.stream()
                .map(name -> new NewTopic(name, 1, replication).configs(configs))
                .toList());
    }

    void create(List<NewTopic> wanted) {
        Map<String, Object> settings = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, brokers,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, TIMEOUT_MS,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, TIMEOUT_MS);
        try (Admin admin = Admin.create(settings)) {
            Set<String> there = admin.listTopics().names().get(TIMEOUT_MS, TimeUnit.MILLISECONDS);
            List<NewTopic> missing =
                    wanted.stream().filter(t -> !there.contains(t.name())).toList();
            for (var result : admin.createTopics(missing).values().values()) {
                await(result);
            }
            awaitLeaders(admin, missing);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while creating topics", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the broker at " + brokers + " did not answer", e);
        }
    }

    /**
     * A partition is created before anybody leads it. What is sent to it then comes out of order where the first record is
     * refused and the next is not, and is given up after seconds; only leaders know where a partition ends.
     */
    private static void awaitLeaders(Admin admin, List<NewTopic> created)
            throws InterruptedException, ExecutionException, TimeoutException {
        Map<TopicPartition, OffsetSpec> ends = created.stream()
                .flatMap(topic -> IntStream.range(0, topic.numPartitions())
                        .mapToObj(partition -> new TopicPartition(topic.name(), partition)))
                .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
        long begun = System.nanoTime();
        while (!areThere(admin, ends, begun)) {
            TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MS);
        }
    }

    /** A broker that is busy may not yet know of what its controller has made, and the client gives up at that. */
    private static boolean areThere(Admin admin, Map<TopicPartition, OffsetSpec> ends, long begun)
            throws InterruptedException, ExecutionException, TimeoutException {
        try {
            admin.listOffsets(ends).all().get(TIMEOUT_MS, TimeUnit.MILLISECONDS);
            return true;
        } catch (ExecutionException e) {
            boolean late = System.nanoTime() - begun > TimeUnit.MILLISECONDS.toNanos(TIMEOUT_MS);
            if (late || !(e.getCause() instanceof UnknownTopicOrPartitionException)) {
                throw e;
            }
            return false;
        }
    }

    private static void await(org.apache.kafka.common.KafkaFuture<Void> creation)
            throws InterruptedException, ExecutionException, TimeoutException {
        try {
            creation.get(TIMEOUT_MS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof org.apache.kafka.common.errors.TopicExistsException)) {
                throw e;
            }
        }
    }
}
