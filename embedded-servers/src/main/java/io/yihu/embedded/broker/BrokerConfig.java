package io.yihu.embedded.broker;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import kafka.server.KafkaConfig;

/** The settings of a node; what is not named here is Kafka's default. */
final class BrokerConfig {

    static final String CONTROLLER_LISTENER = "CONTROLLER";

    private BrokerConfig() {}

    static KafkaConfig of(Path directory, String client, Quorum quorum) {
        Map<String, String> settings = new HashMap<>();
        settings.putAll(node(directory, client, quorum));
        settings.putAll(durability());
        settings.putAll(copies(quorum));
        settings.putAll(smallMachine());
        settings.putAll(quorum.alone() ? alone() : patience());
        return new KafkaConfig(settings, false);
    }

    private static Map<String, String> node(Path directory, String client, Quorum quorum) {
        return Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                Integer.toString(quorum.node()),
                "controller.quorum.voters",
                quorum.voters(),
                "controller.listener.names",
                CONTROLLER_LISTENER,
                "listeners",
                "CLIENT://" + client + "," + CONTROLLER_LISTENER + "://" + quorum.controller(),
                "advertised.listeners",
                "CLIENT://" + client,
                "inter.broker.listener.name",
                "CLIENT",
                "listener.security.protocol.map",
                "CLIENT:PLAINTEXT," + CONTROLLER_LISTENER + ":PLAINTEXT",
                "log.dirs",
                directory.toString());
    }

    /** Topics and the place of an idle consumer (an office closed over a holiday) are kept for ever. */
    private static Map<String, String> durability() {
        return Map.of(
                "log.retention.ms", "-1",
                "offsets.retention.minutes", Integer.toString(Integer.MAX_VALUE),
                "auto.create.topics.enable", "false");
    }

    private static Map<String, String> copies(Quorum quorum) {
        String copies = Integer.toString(quorum.copies());
        String insync = Integer.toString(quorum.insync());
        return Map.of(
                "default.replication.factor", copies,
                "min.insync.replicas", insync,
                "offsets.topic.replication.factor", copies,
                "offsets.topic.num.partitions", "4",
                "transaction.state.log.replication.factor", copies,
                "transaction.state.log.min.isr", insync,
                "transaction.state.log.num.partitions", "4",
                "share.coordinator.state.topic.replication.factor", copies,
                "share.coordinator.state.topic.min.isr", insync,
                "share.coordinator.state.topic.num.partitions", "4");
    }

    /**
     * With one copy there is no replica to rely on: every message is flushed before it is acknowledged. The session is
     * short because a killed broker must wait for its old session before it may register again.
     */
    private static Map<String, String> alone() {
        return Map.of(
                "log.flush.interval.messages", "1",
                "broker.session.timeout.ms", "3000",
                "broker.heartbeat.interval.ms", "1000");
    }

    /** Several that share the processors of one machine must not take each other for dead whenever it is busy. */
    private static Map<String, String> patience() {
        return Map.of(
                "broker.session.timeout.ms", "9000",
                "controller.quorum.fetch.timeout.ms", "6000",
                "controller.quorum.election.timeout.ms", "2000",
                "controller.quorum.request.timeout.ms", "6000",
                "initial.broker.registration.timeout.ms", "180000");
    }

    /** Few threads and small buffers. Small segments keep the check after a kill short: the last one is read again. */
    private static Map<String, String> smallMachine() {
        return Map.of(
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
