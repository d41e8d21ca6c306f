package io.yihu.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTest extends ServiceTest {

    @BeforeEach
    void roundOneIsDue() {
        due(1);
    }

    @Test
    void a_repeat_under_the_same_key_gets_the_same_answer_and_decides_once() {
        Http.Answer first = clerk().with("Idempotency-Key", "k-1").post(path + "/answers", bad(1));
        Http.Answer second = clerk().with("Idempotency-Key", "k-1").post(path + "/answers", bad(1));

        assertThat(first.status()).isEqualTo(200);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.etag()).isEqualTo(first.etag());
        assertThat(second.json().path("rounds")).isEqualTo(first.json().path("rounds"));
        await().untilAsserted(() -> assertThat(played.reviewed()).containsOnlyOnce("rework-ordered"));
    }

    @Test
    void the_same_key_for_other_answers_is_a_conflict() {
        clerk().with("Idempotency-Key", "k-1").post(path + "/answers", bad(1));

        assertProblem(
                clerk().with("Idempotency-Key", "k-1").post(path + "/answers", good(1)),
                409,
                "other-request-same-key",
                "Idempotency-Key");
    }

    @Test
    void a_second_verdict_without_a_key_is_refused() {
        clerk().post(path + "/answers", bad(1));

        assertProblem(clerk().post(path + "/answers", bad(1)), 409, "already-answered", "round");
    }

    @Test
    void of_clerks_who_answer_at_once_one_decides_and_the_others_are_told() {
        List<CompletableFuture<Http.Answer>> running = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> Http.as(port, "clerk-" + i, "callback-clerk", null)
                        .post(path + "/answers", i % 2 == 0 ? good(1) : bad(1))))
                .toList();

        List<Http.Answer> answers =
                running.stream().map(CompletableFuture::join).toList();

        assertThat(answers).filteredOn(a -> a.status() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(a -> a.status() == 409)
                .hasSize(7)
                .allSatisfy(a -> assertProblem(a, 409, "already-answered", "round"));
        assertThat(clerk().get(path).json().path("rounds").size()).isEqualTo(1);
    }

    @Test
    void who_decides_on_an_older_version_is_told_so() {
        String seen = clerk().get(path).etag();

        assertProblem(
                clerk().with("If-Match", "\"99\"").post(path + "/answers", good(1)), 412, "stale-version", "If-Match");
        assertNothingDecided();
        assertThat(clerk().with("If-Match", seen)
                        .post(path + "/answers", good(1))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void nobody_of_the_handling_unit_brings_the_answers() {
        Http own = Http.as(port, "clerk-9", "callback-clerk", "shizheng");
        Http other = Http.as(port, "clerk-9", "callback-clerk", "chengguan");

        assertProblem(own.post(path + "/answers", good(1)), 403, "own-work", "");
        assertNothingDecided();
        assertThat(other.post(path + "/answers", good(1)).status()).isEqualTo(200);
    }

    @Test
    void a_system_may_answer_unless_it_is_a_units() {
        Http units = Http.as(port, "system", "machine", "chengguan");

        assertProblem(units.post(path + "/answers", good(1)), 403, "machine-of-a-unit", "");
        assertProblem(units.get(path), 403, "machine-of-a-unit", "");
        assertProblem(units.get("/api/callbacks"), 403, "machine-of-a-unit", "");
        assertNothingDecided();
        assertThat(as("machine").post(path + "/answers", good(1)).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"supervisor", "auditor"})
    void who_oversees_reads_and_does_not_answer(String role) {
        assertThat(as(role).get(path).status()).isEqualTo(200);
        assertThat(as(role).get("/api/callbacks").status()).isEqualTo(200);
        assertThat(as(role).post(path + "/answers", good(1)).status()).isEqualTo(403);
        assertNothingDecided();
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent", "dispatcher", "unit-clerk", "operations"})
    void other_roles_have_no_part(String role) {
        assertThat(Stream.of(
                                as(role).get(path),
                                as(role).get("/api/callbacks"),
                                as(role).post(path + "/answers", good(1)))
                        .map(Http.Answer::status))
                .containsOnly(403);
        assertNothingDecided();
    }

    @Test
    void without_a_token_nothing_is_told() {
        assertThat(Http.anonymous(port).get(path).status()).isEqualTo(401);
        assertThat(Http.anonymous(port).post(path + "/answers", good(1)).status())
                .isEqualTo(401);
    }

    @Test
    void every_missing_field_is_named() {
        Http.Answer answer = clerk().post(path + "/answers", "{}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json()
                        .path("errors")
                        .valueStream()
                        .map(e -> e.path("field").asString()))
                .containsExactlyInAnyOrder("round", "contacted", "solved", "satisfaction");
        assertNothingDecided();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{'round':1,'contacted':true,'solved':true,'satisfaction':'DELIGHTED'}; unknown-value; satisfaction",
                "{'round':1,'contacted':'yes','solved':true,'satisfaction':'SATISFIED'}; wrong-type; contacted",
                "{'round':1.5,'contacted':true,'solved':true,'satisfaction':'SATISFIED'}; wrong-type; round",
                "{'round':0,'contacted':true,'solved':true,'satisfaction':'SATISFIED'}; positive; round",
                "{'round':1,'contacted':true,'solved':true,'satisfaction':'SATISFIED','phone':'1'}; unknown-field; phone"
            },
            quoteCharacter = '`')
    void a_wrong_field_is_named(String body, String reason, String field) {
        assertProblem(clerk().post(path + "/answers", body.replace('\'', '"')), 400, reason, field);
        assertNothingDecided();
    }

    @Test
    void a_remark_without_end_is_refused() {
        String endless = good(1).replace("}", ",\"remark\":\"" + "长".repeat(1001) + "\"}");

        assertProblem(clerk().post(path + "/answers", endless), 400, "size", "remark");
    }

    @Test
    void answers_about_another_round_are_refused() {
        assertProblem(clerk().post(path + "/answers", good(2)), 409, "other-round-due", "round");
        assertNothingDecided();
    }

    @Test
    void an_unknown_ticket_is_not_found() {
        assertProblem(clerk().get("/api/callbacks/261123-0000-none"), 404, "no-such-callback", "");
        assertProblem(clerk().post("/api/callbacks/261123-0000-none/answers", good(1)), 404, "no-such-callback", "");
    }

    private void assertNothingDecided() {
        assertThat(clerk().get(path).json().path("dueRound").asInt()).isEqualTo(1);
    }
}
