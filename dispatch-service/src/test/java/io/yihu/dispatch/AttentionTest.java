package io.yihu.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.yihu.dispatch.domain.Progress;
import io.yihu.events.EarlierCall;
import io.yihu.events.SupervisionLevel;
import io.yihu.events.TicketKind;
import io.yihu.events.Writer;
import io.yihu.testkit.TestTokens;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 督办: what comes again, and what leaders write, through topics, REST and a real store. */
class AttentionTest extends DispatchTest {
    private static final String SUPERVISOR = TestTokens.bearer("supervisor", null);
    private static final String WORDS = "{\"words\":\"请于今天到场，联系人13812345678\"}";

    @Test
    void the_third_ticket_at_one_place_raises_attention_on_all_of_them_and_a_repeat_of_it_on_none() {
        dispatched();
        publishAnother(id + "b", List.of());
        awaitLevel(id + "b", null);
        publishAnother(id + "c", List.of());

        awaitLevel(id + "c", SupervisionLevel.REMIND);
        awaitLevel(id + "b", SupervisionLevel.REMIND);
        awaitLevel(id, SupervisionLevel.REMIND);
        long version = workItems.find(id).orElseThrow().version();
        publishAnother(id + "c", List.of());
        publishAnother(id + "d", List.of());
        awaitLevel(id + "d", SupervisionLevel.REMIND);
        assertThat(workItems.find(id).orElseThrow().version()).isEqualTo(version);
    }

    @Test
    void a_ticket_shows_what_was_reported_there_before_and_the_reply_to_whom_it_concerns() {
        dispatched();
        post(SHIZHENG, "/sign", "");
        String contact = "\"contact\":{\"channel\":\"VISIT\",\"result\":\"REACHED\"}";
        post(SHIZHENG, "/resolve", "{" + contact + ",\"outcome\":\"SOLVED\",\"publicText\":\"已疏通\"}");
        publishAnother(id + "b", List.of());
        awaitLevel(id + "b", null);

        Answer before = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> get(SHIZHENG, "/api/work-items/" + id + "b/history"),
                        history -> history.body().path("items").size() == 1);

        assertThat(before.body().at("/items/0/ticketId").asString()).isEqualTo(id);
        assertThat(before.body().at("/items/0/outcome").asString()).isEqualTo("SOLVED");
        assertThat(before.body().at("/items/0/reply").asString()).isEqualTo("已疏通");
        assertThat(get(SHIZHENG, "/api/work-items/" + id + "/history").body().path("items"))
                .as("what came later was not there before")
                .isEmpty();
        assertProblem(
                get(TestTokens.bearer("unit-clerk", "xintai"), "/api/work-items/" + id + "/history"),
                403,
                "other-units-ticket",
                null);
    }

    @Test
    void two_partitions_may_be_read_in_any_order() {
        time.set("2026-09-07T01:55:00Z");
        dispatched();
        time.set("2026-09-07T02:05:00Z");
        publishAnother(id + "b", List.of());
        awaitLevel(id + "b", null);
        time.set("2026-09-07T02:00:00Z");
        publishAnother(id + "a", List.of());

        awaitLevel(id + "a", SupervisionLevel.REMIND);
        awaitLevel(id + "b", SupervisionLevel.REMIND);
        awaitLevel(id, SupervisionLevel.REMIND);
    }

    @Test
    void a_ticket_that_is_classified_anew_counts_and_has_its_past_where_it_belongs() {
        publishAnother(id + "b", List.of());
        awaitLevel(id + "b", null);
        time.set("2026-09-07T01:40:00Z");
        publish(Writer.INTAKE, 1, NoticeEvents.created("noise.construction", TicketKind.COMPLAINT));
        awaitItem();
        time.set("2026-09-07T02:00:00Z");
        publishAnother(id + "c", List.of());
        awaitLevel(id + "c", null);

        publish(Writer.INTAKE, 2, ReclassifiedStoryTest.toSewer("noise.construction"));

        awaitLevel(id, SupervisionLevel.REMIND);
        awaitLevel(id + "b", SupervisionLevel.REMIND);
        awaitLevel(id + "c", SupervisionLevel.REMIND);
        assertThat(past(id)).as("c came later").containsExactly(id + "b");
        assertThat(past(id + "c")).contains(id + "b", id);
    }

    @Test
    void a_sealed_ticket_is_nobodys_past_is_not_counted_and_has_a_past_itself() {
        publishAnother(id + "b", List.of());
        awaitLevel(id + "b", null);
        time.set("2026-09-07T01:40:00Z");
        publish(Writer.INTAKE, 1, NoticeEvents.created("drainage.blocked", TicketKind.REPORT));
        awaitItem();
        time.set("2026-09-07T02:00:00Z");
        publishAnother(id + "c", List.of());
        awaitLevel(id + "c", null);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(past(id)).containsExactly(id + "b"));
        assertThat(past(id + "c")).containsExactly(id + "b");
        assertThat(progress(id).supervision()).isNull();
        assertThat(progress(id + "b").supervision()).isNull();
    }

    private List<String> past(String ticketId) {
        return get(DISPATCHER, "/api/work-items/" + ticketId + "/history")
                .body()
                .path("items")
                .valueStream()
                .map(each -> each.path("ticketId").asString())
                .toList();
    }

    @Test
    void a_caller_who_calls_again_raises_attention_on_both_tickets() {
        dispatched();
        publishAnother(id + "b", List.of(new EarlierCall(id, time.instant().minusSeconds(60))));

        awaitLevel(id + "b", SupervisionLevel.REMIND);
        awaitLevel(id, SupervisionLevel.REMIND);
        assertThat(get(SHIZHENG, "/api/work-items/" + id).text("supervision")).isEqualTo("REMIND");
    }

    @Test
    void a_call_of_long_ago_raises_nothing() {
        dispatched();
        publishAnother(id + "b", List.of(new EarlierCall(id, time.instant().minus(Duration.ofDays(40)))));

        awaitLevel(id + "b", null);
        assertThat(progress(id).supervision()).isNull();
    }

    @Test
    void a_leader_writes_and_the_unit_answers() {
        dispatched();
        Answer given = post(SUPERVISOR, "/instruction", WORDS);

        assertThat(given.text("supervision")).isEqualTo("LEADER");
        assertThat(given.body().path("instruction").path("answerBy").asString()).isEqualTo("2026-09-08T01:30:00Z");
        assertThat(get(SHIZHENG, "/api/work-items/" + id)
                        .body()
                        .path("texts")
                        .path("dispatch")
                        .path("instruction-1")
                        .asString())
                .startsWith("请于今天到场")
                .doesNotContain("13812345678");
        Answer answered = post(SHIZHENG, "/instruction/answer", "{\"words\":\"已到场疏通\"}");
        assertThat(answered.body().path("instruction").path("answeredAt").asString())
                .isEqualTo("2026-09-07T01:30:00Z");
        assertProblem(post(SHIZHENG, "/instruction/answer", "{\"words\":\"x\"}"), 409, "no-instruction", null);
    }

    @Test
    void a_leader_who_hears_nothing_is_told() {
        dispatched();
        post(SUPERVISOR, "/instruction", "{\"words\":\"请说明\",\"answerBy\":\"2026-09-07T12:00:00+08:00\"}");

        time.set("2026-09-07T04:00:01Z");

        await().atMost(Duration.ofSeconds(20))
                .until(() -> records("ticket-progressed", 1).stream()
                        .anyMatch(record -> record.value().contains("\"INSTRUCTION\"")
                                && record.value().contains("\"PASSED\"")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                     | 400 | missing-field | words",
                "{\"words\":\"x\",\"answerBy\":\"2026-09-07T01:00:00Z\"} | 422 | not-later     | answerBy",
                "{\"words\":\"x\",\"answerBy\":\"soon\"}                 | 400 | wrong-type      | answerBy",
                "{\"words\":\"x\",\"answerBy\":\"2037-01-01T00:00:00Z\"} | 422 | too-late      | answerBy",
            })
    void what_cannot_be_is_refused_by_name_and_changes_nothing(String body, int status, String reason, String field) {
        dispatched();

        assertProblem(post(SUPERVISOR, "/instruction", body), status, reason, field);
        assertProblem(post(DISPATCHER, "/instruction", WORDS), 403, "supervisors-only", null);
        assertThat(progress(id).instruction()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"+1000000000-12-31T23:59:59.999999999Z\"",
                "\"+999999999-12-31T23:59:59Z\"",
                "31556889864403199.999999999",
                "31556889864403199",
                "1e300"
            })
    void a_moment_beyond_all_arithmetic_is_refused_by_name(String answerBy) {
        dispatched();

        Answer answer = post(SUPERVISOR, "/instruction", "{\"words\":\"x\",\"answerBy\":" + answerBy + "}");

        assertThat(answer.status()).as(answer.body().toString()).isIn(400, 422);
        assertThat(answer.text("field")).isEqualTo("answerBy");
        assertThat(progress(id).instruction()).isNull();
    }

    private void awaitLevel(String ticketId, SupervisionLevel level) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> workItems.find(ticketId).isPresent()
                        && progress(ticketId).supervision() == level);
    }

    private Progress progress(String ticketId) {
        return workItems.find(ticketId).orElseThrow().state().progress();
    }
}
