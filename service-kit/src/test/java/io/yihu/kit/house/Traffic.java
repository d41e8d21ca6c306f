package io.yihu.kit.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.yihu.events.Envelope;
import io.yihu.events.EventJson;
import io.yihu.events.RecordType;
import io.yihu.events.TicketText;
import io.yihu.events.Writer;
import io.yihu.events.story.Lives;
import io.yihu.events.story.Wire;
import io.yihu.testkit.TestBroker;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Whole lives of tickets sent to the tests' broker, some at once or all the time, with texts and repeats. */
final class Traffic implements AutoCloseable {
    /** Tickets whose last record was sent. */
    final List<String> told = new CopyOnWriteArrayList<>();

    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", TestBroker.bootstrapServers(), "acks", "all"),
            new StringSerializer(),
            new ByteArraySerializer());
    private final Thread thread = new Thread(this::goOn, "traffic");
    private volatile boolean going = true;

    /** Goes on until closed. */
    static Traffic begin() {
        Traffic traffic = new Traffic();
        traffic.thread.start();
        return traffic;
    }

    /** Sends so many lives and answers the tickets. */
    static List<String> tell(int lives) {
        try (Traffic traffic = new Traffic()) {
            for (int i = 0; i < lives; i++) {
                traffic.tellOne();
            }
            return List.copyOf(traffic.told);
        }
    }

    private void goOn() {
        while (going) {
            tellOne();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private void tellOne() {
        String id = UUID.randomUUID().toString();
        List<Wire> wires = new ArrayList<>(Lives.wire(id, Lives.withReturnsAndReworks(id, 1, 1)));
        wires.add(wires.get(0));
        for (Wire wire : wires) {
            send(wire.topic().topicName(), id, wire.envelope(), wire.body());
        }
        Envelope text = new Envelope(Writer.INTAKE, RecordType.TEXT, id, 1, Instant.EPOCH, null, null);
        send("intake-texts", id + "/title", text, EventJson.write(new TicketText(id, "title", "油烟", Instant.EPOCH)));
        told.add(id);
    }

    private void send(String topic, String key, Envelope envelope, byte[] body) {
        ProducerRecord<String, byte[]> sent = new ProducerRecord<>(topic, key, body);
        envelope.headers().forEach((name, value) -> sent.headers().add(name, value.getBytes(UTF_8)));
        var unused = producer.send(sent);
    }

    @Override
    public void close() {
        going = false;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        producer.close();
    }
}
