package io.yihu.feedback;

import io.yihu.events.Envelope;
import io.yihu.events.EventJson;
import io.yihu.events.Outcome;
import io.yihu.events.RecordType;
import io.yihu.events.TicketEvent;
import io.yihu.events.TicketResolved;
import io.yihu.events.TicketText;
import io.yihu.events.Topic;
import io.yihu.events.Writer;
import io.yihu.testkit.KafkaProbe;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** The other services, played in by real records about one ticket. */
final class Played {
    static final Instant REPLIED = Instant.parse("2026-11-20T02:00:00Z");

    final String ticketId = "261123-%04d-%04d"
            .formatted(
                    ThreadLocalRandom.current().nextInt(10_000),
                    ThreadLocalRandom.current().nextInt(10_000));

    /** A reply of the unit 市政设施办公室; its number grows with the round, so that a repeat is a repeat. */
    void resolved(int round) {
        resolved(round, REPLIED.plusSeconds(round));
    }

    void resolved(int round, Instant at) {
        TicketResolved reply = new TicketResolved(round, round, "shizheng", Outcome.SOLVED, at, true);
        event(Writer.DISPATCH, 10L * round, reply);
    }

    void event(Writer writer, long sequence, TicketEvent event) {
        Envelope envelope = new Envelope(writer, event.type().wireName(), ticketId, sequence, REPLIED, "played", null);
        KafkaProbe.of(event.type().topic().topicName()).send(ticketId, envelope.headers(), EventJson.write(event));
    }

    void text(Topic topic, long sequence, String field, String text) {
        Envelope envelope = new Envelope(topic.writer(), RecordType.TEXT, ticketId, sequence, REPLIED, "played", null);
        KafkaProbe.of(topic.topicName())
                .send(
                        TicketText.key(ticketId, field),
                        envelope.headers(),
                        EventJson.write(new TicketText(ticketId, field, text, REPLIED)));
    }

    static void reference(Topic topic, String type, String code, Record body) {
        Envelope envelope = new Envelope(topic.writer(), type, code, 1, REPLIED, "played", null);
        KafkaProbe.of(topic.topicName()).send(code, envelope.headers(), EventJson.write(body));
    }

    /** What feedback has published about this ticket, in its own order: {@code callback-due} and so on. */
    List<String> reviewed() {
        return KafkaProbe.of(Topic.TICKET_REVIEWED.topicName()).all().stream()
                .filter(r -> ticketId.equals(r.key()))
                .map(r -> String.valueOf(r.header("ce_type")))
                .map(t -> t.replace("cn.12345.ticket.", "").replace(".v1", ""))
                .toList();
    }
}
