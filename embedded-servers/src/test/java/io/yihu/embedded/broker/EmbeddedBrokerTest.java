package io.yihu.embedded.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerTest {

    @TempDir
    Path directory;

    @Test
    void records_and_cluster_id_survive_close_and_reopen() throws Exception {
        String clusterBefore;
        try (EmbeddedBroker broker = start()) {
            TopicClient client = new TopicClient(broker.bootstrapServers());
            client.create("facts");
            client.send("facts", "one", "two");
            clusterBefore = clusterId();
        }

        try (EmbeddedBroker broker = start()) {
            TopicClient client = new TopicClient(broker.bootstrapServers());
            client.send("facts", "three");

            assertThat(client.read("facts")).containsExactly("one", "two", "three");
            assertThat(clusterId()).isEqualTo(clusterBefore);
        }
    }

    @Test
    void a_second_broker_on_the_same_directory_is_refused_and_the_first_goes_on() throws Exception {
        try (EmbeddedBroker broker = start()) {
            assertThatThrownBy(this::start)
                    .isInstanceOf(BrokerStartException.class)
                    .hasMessageContaining("in use by another broker")
                    .hasMessageContaining(directory.toString());

            try (BrokerProcess other = BrokerProcess.start(directory, 0)) {
                assertThat(other.lines()).singleElement().asString().contains("in use by another broker");
                assertThat(other.exitCode()).isEqualTo(1);
            }

            new TopicClient(broker.bootstrapServers()).create("facts");
        }
    }

    @Test
    void a_directory_whose_formatting_was_cut_short_is_formatted_again() throws Exception {
        start().close();
        Files.delete(directory.resolve("meta.properties"));
        Files.writeString(directory.resolve("bootstrap.checkpoint"), "torn");
        deleteMetadataLog();

        try (EmbeddedBroker broker = start()) {
            new TopicClient(broker.bootstrapServers()).create("facts");
        }
    }

    @Test
    void a_topic_nobody_created_is_not_created_by_a_producer() throws Exception {
        try (EmbeddedBroker broker = start()) {
            TopicClient client = new TopicClient(broker.bootstrapServers());

            assertThatThrownBy(() -> client.send("mistyped", "one")).hasCauseInstanceOf(TimeoutException.class);
        }
    }

    @Test
    void a_taken_port_is_refused_in_one_line() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            BrokerSettings settings = BrokerSettings.onLoopback(directory).withPort(taken.getLocalPort());

            assertThatThrownBy(() -> EmbeddedBroker.start(settings))
                    .isInstanceOf(BrokerStartException.class)
                    .hasMessageStartingWith("broker cannot listen on 127.0.0.1:" + taken.getLocalPort());
        }
    }

    @Test
    void a_directory_that_cannot_be_written_is_refused_in_one_line() throws Exception {
        Path file = Files.createFile(directory.resolve("file"));

        assertThatThrownBy(() -> EmbeddedBroker.start(BrokerSettings.onLoopback(file.resolve("broker"))))
                .isInstanceOf(BrokerStartException.class)
                .hasMessageStartingWith("broker directory is not writable");
    }

    @Test
    void a_wildcard_host_is_refused() {
        assertThatThrownBy(() -> EmbeddedBroker.start(new BrokerSettings(directory, "0.0.0.0", 0)))
                .isInstanceOf(BrokerStartException.class)
                .hasMessageContaining("no address a client can connect to");
    }

    private EmbeddedBroker start() {
        return EmbeddedBroker.start(BrokerSettings.onLoopback(directory));
    }

    private String clusterId() throws IOException {
        return Files.readAllLines(directory.resolve("meta.properties")).stream()
                .filter(line -> line.startsWith("cluster.id"))
                .findFirst()
                .orElseThrow();
    }

    private void deleteMetadataLog() throws IOException {
        try (var files = Files.walk(directory.resolve("__cluster_metadata-0"))) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }
}
