package io.yihu.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.yihu.analytics.domain.DirectCount;
import io.yihu.analytics.domain.Measure;
import io.yihu.analytics.domain.RandomLife;
import io.yihu.events.Satisfaction;
import io.yihu.events.story.Fact;
import io.yihu.events.story.Lives;
import io.yihu.events.story.Wire;
import io.yihu.testkit.SeenRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Repeats, disorder and rubbish on real topics. */
class ReplayTest extends AnalyticsTest {
    private static final int DAYS = 21;
    private static final LocalDate FIRST = LocalDate.parse("2026-09-01");

    @Test
    void records_that_come_three_times_in_any_order_count_once_and_as_a_direct_count_says() {
        DirectCount direct = new DirectCount(0, DAYS);
        List<Wire> wires = new ArrayList<>();
        String prefix = UUID.randomUUID().toString();
        int lives = 15;
        for (int i = 0; i < lives; i++) {
            List<Fact> life = RandomLife.of(i);
            direct.add(life);
            wires.addAll(Lives.wire(prefix + i, life));
        }
        List<Wire> thrice = new ArrayList<>(wires);
        thrice.addAll(wires);
        thrice.addAll(wires);
        Collections.shuffle(thrice, new Random(12345));

        thrice.forEach(AnalyticsTest::send);
        for (int i = 0; i < lives; i++) {
            awaitFacts(prefix + i, RandomLife.of(i).size());
        }

        for (int day = 0; day < DAYS; day += 3) {
            compare(day, direct);
        }
    }

    private void compare(int day, DirectCount direct) {
        for (String unit : RandomLife.UNITS) {
            Answer answer = get("/api/reports/days/" + FIRST.plusDays(day) + "?unit=" + unit);
            for (Measure measure : Measure.values()) {
                if (measure.perUnit()) {
                    assertThat(answer.json()
                                    .at("/total/counts/" + measure.key())
                                    .asInt())
                            .as("%s %s %s", day, unit, measure)
                            .isEqualTo(direct.cell(day, "unit:" + unit, measure.key()));
                }
            }
        }
    }

    @Test
    void a_poison_record_amid_a_batch_is_one_dead_letter_and_its_neighbours_count() {
        List<Ticket> tickets =
                Stream.generate(ReplayTest::closedByMinzheng).limit(6).toList();
        String poisoned = UUID.randomUUID().toString();
        for (int i = 0; i < 6; i++) {
            tickets.get(i).wire().forEach(AnalyticsTest::send);
            if (i == 2) {
                Wire good = Lives.wire(poisoned, tickets.get(i).facts()).get(2);
                probe(good.topic().topicName()).send(poisoned, good.envelope().headers(), "{\"round\": ");
            }
        }
        tickets.forEach(t -> awaitFacts(t.id(), t.facts().size()));

        await().untilAsserted(() -> assertThat(deadLetters(poisoned)).hasSize(1));
        assertThat(deadLetters(poisoned).get(0).headers()).containsEntry("dlq_reader", "analytics-facts");
        assertThat(this.tickets.find(poisoned)).isEmpty();
        Answer day = get("/api/reports/days/2025-08-01?unit=minzheng");
        assertThat(day.json().at("/total/counts/completed").asInt()).isEqualTo(6);
        assertThat(day.json().at("/total/counts/satisfied").asInt()).isEqualTo(6);
    }

    private static Ticket closedByMinzheng() {
        return new Ticket(UUID.randomUUID().toString())
                .at("2025-08-01T08:00")
                .created("haiguan")
                .assigned("minzheng")
                .resolved(true)
                .at("2025-08-01T20:00")
                .goodCallBack(Satisfaction.SATISFIED);
    }

    private static List<SeenRecord> deadLetters(String key) {
        return probe("ticket-resolved.dlq").all().stream()
                .filter(r -> key.equals(r.key()))
                .toList();
    }
}
