package io.yihu.embedded.broker;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running Kafka broker in this JVM.
 *
 * <p>Guarantees: an acknowledged record is on the disk, so it outlives a killed process and a power cut as far as the
 * disk keeps what it confirmed; topics keep everything; topics are never created by accident. In a {@link Quorum} a
 * record is acknowledged when all copies but one have it, and the disk gets it later. Does not encrypt or authenticate:
 * keep it on loopback.
 *
 * <p>After a start Kafka ends the JVM when it can no longer write, rather than go on with a half-working log.
 *
 * <p>Kafka logs through SLF4J. Recommended levels: {@code org.apache.kafka}, {@code kafka} and
 * {@code state.change.logger} at WARN.
 */
public final class EmbeddedBroker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedBroker.class);
    private static final Duration CLOSE_LIMIT = Duration.ofSeconds(30);

    private static final int NODE_ID = 1;

    private final BrokerDirectory directory;
    private final KafkaRaftServer server;
    private final String bootstrapServers;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedBroker(BrokerDirectory directory, KafkaRaftServer server, String bootstrapServers) {
        this.directory = directory;
        this.server = server;
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * Formats the directory if it is new, starts, and returns when clients may connect.
     *
     * @throws BrokerStartException in one line: directory in use or not writable, port taken, or what Kafka said
     */
    public static EmbeddedBroker start(BrokerSettings settings) {
        BrokerDirectory directory = BrokerDirectory.open(settings.directory());
        try {
            return start(settings, directory);
        } catch (BrokerStartException e) {
            release(directory);
            throw e;
        } catch (Exception e) {
            release(directory);
            throw new BrokerStartException("broker cannot start: " + e.getMessage(), e);
        }
    }

    private static EmbeddedBroker start(BrokerSettings settings, BrokerDirectory directory) throws Exception {
        int port = Ports.available(settings.host(), settings.port());
        String client = settings.host() + ":" + port;
        Quorum quorum = settings.quorum() == null ? alone(directory, port) : settings.quorum();
        directory.format(quorum);
        KafkaConfig config = BrokerConfig.of(directory.path(), client, quorum);
        KafkaRaftServer server = new KafkaRaftServer(config, Time.SYSTEM);
        startWithoutEndingTheJvm(server);
        return new EmbeddedBroker(directory, server, client);
    }

    private static Quorum alone(BrokerDirectory directory, int client) throws IOException {
        return new Quorum(directory.clusterId(), NODE_ID, Map.of(NODE_ID, Ports.freeBut(client)));
    }

    private static synchronized void startWithoutEndingTheJvm(KafkaRaftServer server) {
        Exit.Procedure refuse = (status, message) -> {
            throw new IllegalStateException(message == null ? "see the log of Kafka" : message);
        };
        Exit.setExitProcedure(refuse);
        Exit.setHaltProcedure(refuse);
        try {
            server.startup();
        } finally {
            Exit.resetExitProcedure();
            Exit.resetHaltProcedure();
        }
    }

    /** Host and port for clients. */
    public String bootstrapServers() {
        return bootstrapServers;
    }

    /** Stops in order, at most 30 seconds; a second call does nothing. */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        Thread closing = new Thread(server::shutdown, "embedded-broker-close");
        closing.setDaemon(true);
        closing.start();
        if (finishes(closing)) {
            release(directory);
        } else {
            LOG.warn("broker did not stop within {}; its directory stays locked", CLOSE_LIMIT);
        }
    }

    private static boolean finishes(Thread closing) {
        try {
            closing.join(CLOSE_LIMIT.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return !closing.isAlive();
    }

    private static void release(BrokerDirectory directory) {
        try {
            directory.close();
        } catch (IOException e) {
            LOG.warn("broker directory was not released", e);
        }
    }
}
