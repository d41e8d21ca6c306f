package io.yihu.embedded.broker;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import kafka.server.KafkaConfig;

/** The settings of the one node; what is not named here is Kafka's default. */
final class BrokerConfig {

    static final int NODE_ID = 1;
    static final String CONTROLLER_LISTENER = "CONTROLLER";

    private BrokerConfig() {}

    static KafkaConfig of(Path directory, String client, String controller) {
        Map<String, String> settings = new HashMap<>();
        settings.putAll(node(directory, client, controller));
        settings.putAll(durability());
        settings.putAll(internalTopics());
        settings.putAll(smallMachine());
        return new KafkaConfig(settings, false);
    }

    private static Map<String, String> node(Path directory, String client, String controller) {
        return Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                Integer.toString(NODE_ID),
                "controller.quorum.voters",
                NODE_ID + "@" + controller,
                "controller.listener.names",
                CONTROLLER_LISTENER,
                "listeners",
                "CLIENT://" + client + "," + CONTROLLER_LISTENER + "://" + controller,
                "advertised.listeners",
                "CLIENT://" + client,
                "inter.broker.listener.name",
                "CLIENT",
                "listener.security.protocol.map",
                "CLIENT:PLAINTEXT," + CONTROLLER_LISTENER + ":PLAINTEXT",
                "log.dirs",
                directory.toString());
    }

    /**
     * Every message is flushed before it is acknowledged: with one copy there is no replica to rely on. Topics and the
     * place of an idle consumer (an office closed over a holiday) are kept for ever.
     */
    private static Map<String, String> durability() {
        return Map.of(
                "log.flush.interval.messages", "1",
                "log.retention.ms", "-1",
                "offsets.retention.minutes", Integer.toString(Integer.MAX_VALUE),
                "auto.create.topics.enable", "false");
    }

    private static Map<String, String> internalTopics() {
        return Map.of(
                "default.replication.factor", "1",
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "4",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "4",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                "share.coordinator.state.topic.num.partitions", "4");
    }

    /**
     * Few threads and small buffers. The session is short because a killed broker must wait for its old session before
     * it may register again. Small segments keep the check after a kill short: the last one is read again.
     */
    private static Map<String, String> smallMachine() {
        return Map.of(
                "broker.session.timeout.ms", "3000",
                "broker.heartbeat.interval.ms", "1000",
                "group.initial.rebalance.delay.ms", "0",
                "num.network.threads", "2",
                "num.io.threads", "4",
                "background.threads", "2",
                "group.coordinator.threads", "1",
                "log.cleaner.dedupe.buffer.size", "4194304",
                "log.segment.bytes", "134217728",
                "log.index.size.max.bytes", "1048576");
    }
}
