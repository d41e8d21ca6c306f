package io.yihu.kit.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.yihu.events.Envelope;
import io.yihu.events.EventJson;
import io.yihu.events.RecordType;
import io.yihu.events.TicketText;
import io.yihu.events.Topic;
import io.yihu.events.Writer;
import io.yihu.events.story.Fact;
import io.yihu.events.story.Lives;
import io.yihu.events.story.Wire;
import io.yihu.kit.project.TextProjection;
import io.yihu.kit.project.TicketProjection;
import io.yihu.testkit.KafkaProbe;
import io.yihu.testkit.SeenRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class PoisonTest extends HouseTest {

    @Autowired
    TicketProjection tickets;

    @Autowired
    TextProjection texts;

    final String id = UUID.randomUUID().toString();

    @Test
    void a_poison_record_between_two_good_ones_is_one_dead_letter_and_the_neighbours_are_applied() {
        List<Wire> life = Lives.wire(id, Lives.straight(id));
        for (Wire wire : life) {
            KafkaProbe.of(wire.topic().topicName()).send(id, wire.envelope().headers(), wire.body());
            KafkaProbe.of(wire.topic().topicName()).send(id, wire.envelope().headers(), "{\"broken\": ");
        }

        await().untilAsserted(() ->
                assertThat(tickets.find(id).map(t -> t.facts().size())).contains(life.size()));
        await().untilAsserted(() -> assertThat(
                        tickets.find(id).map(t -> t.view().getInteger("known")))
                .contains(life.size()));
        long perTopic =
                life.stream().filter(w -> w.topic() == Topic.TICKET_CREATED).count();
        List<SeenRecord> dead =
                KafkaProbe.of("ticket-created.dlq").await(all -> mine(all).size() >= perTopic);
        assertThat(mine(dead))
                .hasSize((int) perTopic)
                .allSatisfy(r -> assertThat(r.headers())
                        .containsEntry("dlq_reader", "dispatch-facts")
                        .containsEntry("dlq_topic", "ticket-created")
                        .containsKeys("dlq_reason", "dlq_partition", "dlq_offset", "ce_id"));
    }

    @ParameterizedTest
    @CsvSource({
        "ce_type, , header is missing: ce_type",
        "ce_id, feedback:other:1, 'ce_id is not made of source, subject and sequence'",
        "ce_source, /elsewhere, ce_source is not of this house",
        "ce_sequence, none, ce_sequence is not a number",
        "ce_time, +1000000000-12-31T23:59:59Z, ce_time does not lie in the years 1970 to 9999",
        "ce_time, 1969-12-31T23:59:59Z, ce_time does not lie in the years 1970 to 9999",
    })
    void a_record_outside_the_contract_is_a_dead_letter(String header, @Nullable String value, String reason) {
        Wire created = Lives.wire(id, Lives.straight(id)).get(0);
        Map<String, String> headers = new HashMap<>(created.envelope().headers());
        if (value == null) {
            headers.remove(header);
        } else {
            headers.put(header, value);
        }

        KafkaProbe.of("ticket-created").send(id, headers, created.body());

        SeenRecord dead = mine(KafkaProbe.of("ticket-created.dlq")
                        .await(all -> !mine(all).isEmpty()))
                .get(0);
        assertThat(dead.header("dlq_reason")).isEqualTo(reason);
        assertThat(tickets.find(id)).isEmpty();
    }

    @Test
    void an_event_type_of_the_future_is_kept_as_a_fact_and_is_no_dead_letter() {
        Wire created = Lives.wire(id, Lives.straight(id)).get(0);
        Map<String, String> headers = new HashMap<>(created.envelope().headers());
        headers.put("ce_type", "cn.12345.ticket.teleported.v1");

        KafkaProbe.of("ticket-created").send(id, headers, "{\"whereTo\":\"moon\"}");

        await().untilAsserted(() ->
                assertThat(tickets.find(id).map(t -> t.factCount())).contains(1));
        assertThat(tickets.find(id).orElseThrow().facts()).isEmpty();
    }

    @Test
    void repeats_and_late_arrivals_change_nothing() {
        List<Fact> life = Lives.withReturnsAndReworks(id, 2, 2);
        List<Wire> wires = new ArrayList<>(Lives.wire(id, life));
        wires.addAll(List.copyOf(wires));
        Collections.shuffle(wires, new Random(12345));

        wires.forEach(
                w -> KafkaProbe.of(w.topic().topicName()).send(id, w.envelope().headers(), w.body()));

        await().untilAsserted(() -> assertThat(
                        tickets.find(id).map(t -> t.view().getInteger("known")))
                .contains(life.size()));
        assertThat(tickets.find(id).orElseThrow().facts()).containsExactlyInAnyOrderElementsOf(life);
    }

    @Test
    void an_older_text_that_arrives_late_does_not_replace_the_newer() {
        sendText(2, "新");
        await().untilAsserted(() -> assertThat(texts.find(id, Writer.INTAKE)).containsEntry("title", "新"));

        sendText(1, "旧");
        sendText(3, "更新");

        await().untilAsserted(() -> assertThat(texts.find(id, Writer.INTAKE)).containsEntry("title", "更新"));
    }

    private void sendText(long sequence, String text) {
        Envelope envelope = new Envelope(Writer.INTAKE, RecordType.TEXT, id, sequence, Instant.EPOCH, null, null);
        KafkaProbe.of("intake-texts")
                .send(
                        id + "/title",
                        envelope.headers(),
                        EventJson.write(new TicketText(id, "title", text, Instant.EPOCH)));
    }

    @Test
    void a_record_of_a_writer_who_does_not_own_the_topic_is_a_dead_letter() {
        Wire created = Lives.wire(id, Lives.straight(id)).get(0);
        Envelope forged = new Envelope(
                Writer.FEEDBACK,
                created.envelope().type(),
                id,
                1,
                created.envelope().time(),
                null,
                null);

        KafkaProbe.of("ticket-created").send(id, forged.headers(), created.body());

        SeenRecord dead = mine(KafkaProbe.of("ticket-created.dlq")
                        .await(all -> !mine(all).isEmpty()))
                .get(0);
        assertThat(dead.header("dlq_reason")).isEqualTo("the topic belongs to another writer");
    }

    private List<SeenRecord> mine(List<SeenRecord> all) {
        return all.stream().filter(r -> id.equals(r.key())).toList();
    }
}
