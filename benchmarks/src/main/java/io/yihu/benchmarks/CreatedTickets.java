package io.yihu.benchmarks;

import io.yihu.events.Channel;
import io.yihu.events.Envelope;
import io.yihu.events.EventJson;
import io.yihu.events.Place;
import io.yihu.events.TicketCreated;
import io.yihu.events.TicketKind;
import io.yihu.events.Topic;
import io.yihu.events.Triage;
import io.yihu.events.Urgency;
import io.yihu.events.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Plays intake: registered tickets, straight into the topic. */
final class CreatedTickets implements AutoCloseable {
    private final KafkaProducer<String, byte[]> producer;
    private final Clock clock;

    CreatedTickets(String brokers, Clock clock) {
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers, "acks", "all"), new StringSerializer(), new ByteArraySerializer());
        this.clock = clock;
    }

    /** So many, evenly over this time. */
    void send(String name, int count, Urgency urgency, Duration over) {
        long pause = over.toNanos() / count;
        long start = System.nanoTime();
        for (int i = 0; i < count; i++) {
            var unused = producer.send(record(name + "-" + i, urgency));
            LockSupport.parkNanos(start + pause * (i + 1) - System.nanoTime());
        }
        producer.flush();
    }

    private ProducerRecord<String, byte[]> record(String id, Urgency urgency) {
        Instant now = clock.instant();
        TicketCreated created = new TicketCreated(
                TicketKind.COMPLAINT,
                "drainage.blocked",
                new Place("shuyuanlu", "songtao", "songtaoli"),
                urgency,
                Channel.HOTLINE,
                "bench",
                Triage.READY,
                now,
                null,
                null);
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(Topic.TICKET_CREATED.topicName(), id, EventJson.write(created));
        new Envelope(Writer.INTAKE, created.type().wireName(), id, 1, now, null, null)
                .headers()
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    @Override
    public void close() {
        producer.close();
    }
}
