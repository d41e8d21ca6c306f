package io.yihu.embedded.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerKillTest {

    private static final int ROUNDS = 3;
    private static final int ACKNOWLEDGED_PER_ROUND = 2_000;

    @TempDir
    Path directory;

    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private int next;

    @Test
    void every_acknowledged_record_survives_kill_minus_nine_in_order() throws Exception {
        int port = freePort();
        for (int round = 0; round < ROUNDS; round++) {
            try (BrokerProcess broker = BrokerProcess.start(directory, port)) {
                TopicClient client = new TopicClient(broker.bootstrapServers());
                if (round == 0) {
                    client.create("facts");
                }
                sendUntilKilled(client, broker);
            }
        }

        try (EmbeddedBroker broker = EmbeddedBroker.start(BrokerSettings.onLoopback(directory))) {
            List<String> kept = new TopicClient(broker.bootstrapServers()).read("facts");

            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ROUNDS * ACKNOWLEDGED_PER_ROUND);
            assertThat(kept).doesNotHaveDuplicates().containsSubsequence(acknowledged);
        }
    }

    /** Sends from another thread, without waiting for each answer, until the broker is dead. */
    private void sendUntilKilled(TopicClient client, BrokerProcess broker) throws Exception {
        int before = acknowledged.size();
        AtomicBoolean killed = new AtomicBoolean();
        KafkaProducer<String, String> producer = client.producer();
        Thread sending = new Thread(() -> {
            while (!killed.get()) {
                send(producer, Integer.toString(next++));
            }
        });
        sending.start();
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> acknowledged.size() - before >= ACKNOWLEDGED_PER_ROUND);
        broker.kill();
        killed.set(true);
        producer.close(Duration.ZERO);
        sending.join();
    }

    private void send(KafkaProducer<String, String> producer, String value) {
        try {
            var unused = producer.send(new ProducerRecord<>("facts", "key", value), (metadata, error) -> {
                if (error == null) {
                    acknowledged.add(value);
                }
            });
        } catch (IllegalStateException | KafkaException closedUnderneath) {
            Thread.yield();
        }
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
