package io.yihu.testkit;

import io.yihu.embedded.broker.BrokerSettings;
import io.yihu.embedded.broker.EmbeddedBroker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.kafka.KafkaContainer;

/**
 * The Kafka broker of this JVM's tests: the one in {@code TEST_KAFKA_BOOTSTRAP}, else a container, else the embedded
 * broker on a temporary directory. Started at the first call, shared by all tests, gone with the JVM.
 */
public final class TestBroker {

    private static final Logger LOG = LoggerFactory.getLogger(TestBroker.class);
    private static final String IMAGE = "apache/kafka:4.2.0";

    private TestBroker() {}

    /** Host and port for clients. */
    public static String bootstrapServers() {
        return Shared.BOOTSTRAP;
    }

    /** Creates a topic under a name nobody has used and answers the name. */
    public static String freshTopic(int partitions) {
        String name =
                "test-" + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        createTopics(List.of(new NewTopic(name, partitions, (short) 1)));
        return name;
    }

    /** Creates the topics that are missing; an existing one is left as it is. */
    public static void createTopics(List<NewTopic> topics) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
            var existing = admin.listTopics().names().get();
            admin.createTopics(topics.stream()
                            .filter(topic -> !existing.contains(topic.name()))
                            .toList())
                    .all()
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("topics were not created: " + topics, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while creating topics", e);
        }
    }

    private static String start() {
        Optional<String> named = Optional.ofNullable(System.getenv("TEST_KAFKA_BOOTSTRAP"));
        if (named.isPresent()) {
            LOG.info("broker tests run on TEST_KAFKA_BOOTSTRAP");
            return named.get();
        }
        return Docker.available() ? container() : embedded();
    }

    @SuppressWarnings("resource") // the container is removed when the JVM ends
    private static String container() {
        LOG.info("broker tests run on a container of {}", IMAGE);
        KafkaContainer container = new KafkaContainer(IMAGE);
        container.withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
        container.withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0");
        container.start();
        return container.getBootstrapServers();
    }

    private static String embedded() {
        LOG.info("no Docker engine: broker tests run on the embedded broker");
        try {
            Path directory = Files.createTempDirectory("test-broker-");
            EmbeddedBroker broker = EmbeddedBroker.start(BrokerSettings.onLoopback(directory));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(broker, directory), "test-broker-close"));
            return broker.bootstrapServers();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void end(EmbeddedBroker broker, Path directory) {
        broker.close();
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Shared {
        static final String BOOTSTRAP = start();
    }
}
