package io.yihu.kit.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.yihu.events.BasedOn;
import io.yihu.events.DispatchCause;
import io.yihu.events.Rule;
import io.yihu.events.TicketAssigned;
import io.yihu.events.TicketSigned;
import io.yihu.events.Writer;
import io.yihu.kit.decision.Decision;
import io.yihu.kit.decision.Publication;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.decision.RefusalKind;
import io.yihu.kit.outbox.Command;
import io.yihu.kit.outbox.Decisions;
import io.yihu.kit.outbox.Outcome;
import io.yihu.kit.outbox.Stored;
import io.yihu.kit.project.TextProjection;
import io.yihu.kit.project.TicketProjection;
import io.yihu.testkit.KafkaProbe;
import io.yihu.testkit.SeenRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DecidePublishTest extends HouseTest {
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00.123Z");
    private static final Refusal MISSING = new Refusal(RefusalKind.NOT_FOUND, "no-such-lamp", null, "没有", "none");

    @Autowired
    Decisions<Lamp> lamps;

    @Autowired
    TicketProjection tickets;

    @Autowired
    TextProjection texts;

    @Autowired
    House.Seen seen;

    final String id = UUID.randomUUID().toString();

    @Test
    void a_decision_is_published_in_order_and_projected() {
        done(lamps.create(id, Command.at(NOW), Decision.accept(Lamp.fresh(), assigned(1))));
        await().untilAsserted(
                        () -> assertThat(lamps.store().find(id).orElseThrow().fullyPublished())
                                .isTrue());

        Stored<Lamp> saved = done(lamps.decide(
                id,
                Command.at(NOW),
                MISSING,
                lamp -> Decision.accept(
                        lamp.state().again(),
                        List.of(new Publication.Event(signed()), new Publication.Text("reply-1", "管道已疏通")))));

        assertThat(saved.sequence()).isEqualTo(3);
        assertThat(saved.version()).isEqualTo(2);
        await().untilAsserted(() -> assertThat(
                        tickets.find(id).map(t -> t.view().getInteger("known")))
                .contains(2));
        await().untilAsserted(() -> assertThat(texts.find(id, Writer.DISPATCH)).containsEntry("reply-1", "管道已疏通"));
        await().untilAsserted(() -> assertThat(seen.events)
                .filteredOn(e -> e.ticketId().equals(id))
                .extracting(e -> e.event().dispatchNo())
                .containsExactly(1));
    }

    @Test
    void the_wire_carries_plain_cloud_events_headers_and_nothing_of_springs() {
        lamps.create(id, Command.at(NOW), Decision.accept(Lamp.fresh(), assigned(1)));

        SeenRecord record = only("ticket-assigned");

        assertThat(record.headers())
                .containsEntry("ce_id", "dispatch:" + id + ":1")
                .containsEntry("ce_type", "cn.12345.ticket.assigned.v1")
                .containsEntry("ce_time", "2026-03-02T01:00:00.123Z")
                .containsEntry("content-type", "application/json")
                .allSatisfy((name, value) -> assertThat(name).matches("ce_.*|content-type"));
        assertThat(record.key()).isEqualTo(id);
    }

    @Test
    void an_erased_text_becomes_a_tombstone_and_vanishes_from_projections() {
        lamps.create(id, Command.at(NOW), Decision.accept(Lamp.fresh(), List.of(new Publication.Text("title", "油烟"))));
        await().untilAsserted(() -> assertThat(texts.find(id, Writer.DISPATCH)).containsKey("title"));

        lamps.decide(
                id,
                Command.at(NOW),
                MISSING,
                lamp -> Decision.accept(lamp.state(), List.of(new Publication.Erasure("title"))));

        await().untilAsserted(() -> assertThat(texts.find(id, Writer.DISPATCH)).doesNotContainKey("title"));
        assertThat(KafkaProbe.of("dispatch-texts").all())
                .filteredOn(r -> (id + "/title").equals(r.key()))
                .last()
                .satisfies(r -> assertThat(r.bytes()).isNull());
    }

    @Test
    void many_who_decide_at_once_are_put_in_order_and_nothing_is_lost() throws Exception {
        lamps.create(id, Command.at(NOW), Decision.accept(Lamp.fresh(), assigned(1)));

        atOnce(
                8,
                () -> lamps.decide(
                        id,
                        Command.at(NOW),
                        MISSING,
                        lamp -> Decision.accept(
                                lamp.state().again(), assigned(lamp.state().switched() + 2))));

        assertThat(lamps.store().find(id).orElseThrow().state().switched()).isEqualTo(8);
        List<SeenRecord> records =
                KafkaProbe.of("ticket-assigned").await(all -> sequences(all).size() == 9);
        assertThat(sequences(records))
                .as("first appearances in order")
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9");
    }

    private List<String> sequences(List<SeenRecord> records) {
        return records.stream()
                .filter(r -> id.equals(r.key()))
                .map(r -> String.valueOf(r.header("ce_sequence")))
                .distinct()
                .toList();
    }

    private static void atOnce(int people, Runnable command) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(people);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            running.add(threads.submit(command));
        }
        for (Future<?> each : running) {
            each.get();
        }
        threads.shutdown();
    }

    /** The relay ends its work between a reading and the decision made on it: found by a demo whose ticket stood still. */
    @Test
    void a_decision_made_on_a_reading_from_before_the_relay_was_done_is_published_too() {
        lamps.create(id, Command.at(NOW), Decision.accept(Lamp.fresh(), assigned(1)));
        await().until(() -> lamps.store().find(id).orElseThrow().fullyPublished());
        Stored<Lamp> now = lamps.store().find(id).orElseThrow();
        Stored<Lamp> readBefore = new Stored<>(
                id, now.state(), now.version(), now.sequence(), 0, now.texts(), now.commands(), now.archived());

        lamps.store()
                .save(
                        readBefore,
                        new Decision.Accepted<>(now.state().again(), List.of(new Publication.Event(signed()))),
                        Command.at(NOW));

        await().until(() -> lamps.store().find(id).orElseThrow().fullyPublished());
        assertThat(only("ticket-progressed").header("ce_sequence")).isEqualTo("2");
    }

    @Test
    void a_repeat_under_the_same_key_decides_once_and_another_request_under_it_is_a_conflict() {
        lamps.create(id, Command.at(NOW), Decision.accept(Lamp.fresh(), assigned(1)));
        Command first = new Command(NOW, "k1", "hash-1", null, null);

        Stored<Lamp> once = done(
                lamps.decide(id, first, MISSING, l -> Decision.accept(l.state().again(), signed())));
        Stored<Lamp> twice = done(
                lamps.decide(id, first, MISSING, l -> Decision.accept(l.state().again(), signed())));
        Outcome<Lamp> other = lamps.decide(
                id,
                new Command(NOW, "k1", "hash-2", null, null),
                MISSING,
                l -> Decision.accept(l.state().again(), signed()));

        assertThat(twice.version()).isEqualTo(once.version());
        assertThat(other)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        r -> assertThat(r.refusal().kind()).isEqualTo(RefusalKind.CONFLICTING_REPEAT));
    }

    @Test
    void a_stale_version_is_refused() {
        lamps.create(id, Command.at(NOW), Decision.accept(Lamp.fresh(), assigned(1)));
        lamps.decide(
                id, Command.at(NOW), MISSING, l -> Decision.accept(l.state().again(), signed()));

        Outcome<Lamp> late = lamps.decide(
                id,
                new Command(NOW, null, null, 1L, null),
                MISSING,
                l -> Decision.accept(l.state().again(), signed()));

        assertThat(late)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        r -> assertThat(r.refusal().kind()).isEqualTo(RefusalKind.STALE_VERSION));
        assertThat(lamps.store().find(id).orElseThrow().state().switched()).isEqualTo(1);
    }

    @Test
    void a_finished_document_moves_to_the_archive_and_comes_back_when_decided_on_again() {
        lamps.create(id, Command.at(NOW), Decision.accept(Lamp.fresh(), assigned(1)));

        lamps.decide(
                id, Command.at(NOW), MISSING, l -> Decision.accept(l.state().done(), signed()));
        await().untilAsserted(() ->
                assertThat(lamps.store().find(id).orElseThrow().archived()).isTrue());
        Outcome<Lamp> again = lamps.create(id, Command.at(NOW), Decision.accept(Lamp.fresh(), assigned(1)));
        Stored<Lamp> reopened = done(lamps.decide(
                id, Command.at(NOW), MISSING, l -> Decision.accept(l.state().again(), signed())));

        assertThat(again)
                .isInstanceOfSatisfying(
                        Outcome.Done.class, d -> assertThat(d.changed()).isFalse());
        assertThat(reopened.sequence()).isEqualTo(3);
        assertThat(reopened.archived()).isFalse();
    }

    private SeenRecord only(String topic) {
        return KafkaProbe.of(topic).await(all -> all.stream().anyMatch(r -> id.equals(r.key()))).stream()
                .filter(r -> id.equals(r.key()))
                .findFirst()
                .orElseThrow();
    }

    private static Stored<Lamp> done(Outcome<Lamp> outcome) {
        return ((Outcome.Done<Lamp>) outcome).stored();
    }

    private static TicketAssigned assigned(int dispatchNo) {
        return new TicketAssigned(
                dispatchNo,
                1,
                DispatchCause.FIRST,
                "shizheng",
                List.of("songtao"),
                NOW,
                NOW,
                NOW,
                new Rule("r1", "2026-1"),
                true,
                BasedOn.intake(1),
                null);
    }

    private static TicketSigned signed() {
        return new TicketSigned(1, 1, "shizheng", NOW, true);
    }
}
