package io.yihu.kit.stream;

import io.yihu.events.Topic;
import io.yihu.kit.outbox.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/**
 * Creates the topics that are missing, with the number of partitions they keep for ever (another number would break the
 * order per key). Existing topics are left as they are.
 */
final class TopicProvisioner implements Topics {
    private static final String TEXTS_KEPT_MS = Long.toString(Duration.ofDays(7).toMillis());

    private final MissingTopics topics;
    private final int partitions;
    private final short replication;

    TopicProvisioner(MissingTopics topics, int partitions, short replication) {
        this.topics = topics;
        this.partitions = partitions;
        this.replication = replication;
    }

    @Override
    public void provision() {
        topics.create(all());
    }

    private List<NewTopic> all() {
        List<NewTopic> topics = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            topics.add(new NewTopic(topic.topicName(), partitions, replication).configs(configs(topic)));
            topics.add(new NewTopic(topic.deadLetterTopicName(), 1, replication)
                    .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, deadLetterRetention(topic))));
        }
        return topics;
    }

    /** No tombstone reaches a dead letter: what may hold somebody's words goes by itself. */
    private static String deadLetterRetention(Topic topic) {
        return topic.content() == Topic.Content.TEXTS ? TEXTS_KEPT_MS : "-1";
    }

    private static Map<String, String> configs(Topic topic) {
        Map<String, String> configs = new HashMap<>();
        configs.put(TopicConfig.RETENTION_MS_CONFIG, "-1");
        if (topic.compacted()) {
            configs.put(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
        }
        return configs;
    }
}
