package io.yihu.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.testkit.TestTokens;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class DispatchRefusalsTest extends DispatchTest {
    @Test
    void of_two_clerks_who_sign_at_once_one_wins_and_the_other_is_told() {
        dispatched();
        CompletableFuture<Answer> one = CompletableFuture.supplyAsync(() -> post(SHIZHENG, "/sign", ""));
        CompletableFuture<Answer> other = CompletableFuture.supplyAsync(() -> post(SHIZHENG, "/sign", ""));

        List<Answer> answers = List.of(one.join(), other.join());

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        assertThat(answers)
                .filteredOn(a -> a.status() == 409)
                .allSatisfy(a -> assertProblem(a, 409, "already-signed", null));
        assertThat(records("ticket-progressed", 1)).hasSize(1);
    }

    /** All of an answer but whether it is published by now, which may be later than the first answer. */
    private static JsonNode decided(Answer answer) {
        return ((ObjectNode) answer.body().deepCopy()).without("published");
    }

    @Test
    void a_repeat_under_the_same_key_is_answered_alike_and_another_request_under_it_is_a_conflict() {
        dispatched();
        String reply =
                "{\"contact\":{\"channel\":\"PHONE\",\"result\":\"REACHED\"},\"outcome\":\"SOLVED\",\"publicText\":\"已疏通\"}";
        post(SHIZHENG, "/sign", "");

        Answer once = post(SHIZHENG, "/resolve", reply, "Idempotency-Key", "k-1");
        Answer twice = post(SHIZHENG, "/resolve", reply, "Idempotency-Key", "k-1");

        assertThat(once.status()).isEqualTo(200);
        assertThat(twice.status()).isEqualTo(200);
        assertThat(twice.etag()).isEqualTo(once.etag());
        assertThat(decided(twice)).isEqualTo(decided(once));
        assertProblem(
                post(SHIZHENG, "/resolve", reply.replace("疏通", "解释"), "Idempotency-Key", "k-1"),
                409,
                "other-request-same-key",
                "Idempotency-Key");
        assertThat(records("ticket-resolved", 1)).hasSize(1);
    }

    @Test
    void a_stale_if_match_changes_nothing_and_the_present_one_does() {
        dispatched();

        assertProblem(post(SHIZHENG, "/sign", "", "If-Match", "\"7\""), 412, "stale-version", "If-Match");
        assertThat(workItems.find(id).orElseThrow().version()).isEqualTo(1);
        assertThat(post(SHIZHENG, "/sign", "", "If-Match", "\"1\"").etag()).isEqualTo("\"2\"");
    }

    @Test
    void another_unit_and_other_roles_are_kept_out_and_nothing_is_changed() {
        dispatched();
        String reply =
                "{\"contact\":{\"channel\":\"PHONE\",\"result\":\"REACHED\"},\"outcome\":\"SOLVED\",\"publicText\":\"已疏通\"}";

        assertProblem(post(ZHIFA, "/sign", ""), 403, "other-units-ticket", null);
        assertProblem(post(ZHIFA, "/resolve", reply), 403, "other-units-ticket", null);
        assertThat(post(TestTokens.bearer("unit-clerk", "songtao"), "/sign", "").status())
                .as("who assists may read, not sign")
                .isEqualTo(403);
        for (String role : List.of("agent", "callback-clerk", "auditor", "dispatcher", "operations")) {
            assertThat(post(TestTokens.bearer(role, null), "/sign", "").status())
                    .as(role)
                    .isEqualTo(403);
        }
        assertThat(post(SHIZHENG, "/return/grant", "{}").status()).isEqualTo(403);
        assertThat(post(TestTokens.expired("unit-clerk", "shizheng"), "/sign", "")
                        .status())
                .isEqualTo(401);
        assertProblem(post(TestTokens.bearer("machine", null), "/sign", ""), 403, "other-units-ticket", null);
        assertThat(workItems.find(id).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void a_units_own_system_acts_like_its_clerk() {
        dispatched();

        assertThat(post(TestTokens.bearer("machine", "shizheng"), "/sign", "").status())
                .isEqualTo(200);
    }

    @Test
    void a_unit_never_decides_its_own_return() {
        dispatched();
        post(SHIZHENG, "/return", "{\"basis\":\"不属职责\",\"suggestedUnit\":\"zhifa\"}");

        assertProblem(
                post(TestTokens.bearer("dispatcher", "shizheng"), "/return/grant", "{}"), 403, "own-return", null);
        assertProblem(post(DISPATCHER, "/return/grant", "{\"toUnit\":\"nobody\"}"), 422, "unknown-unit", "toUnit");
        assertThat(post(TestTokens.bearer("supervisor", null), "/return/grant", "{\"toUnit\":\"chengguan\"}")
                        .text("leadUnit"))
                .isEqualTo("chengguan");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/return  | {\"basis\":\"不属职责\",\"suggestedUnit\":\"nobody\"}   | 422 | unknown-unit  | suggestedUnit",
                "/return  | {\"basis\":\"不属职责\",\"suggestedUnit\":\"shizheng\"} | 422 | same-unit     | suggestedUnit",
                "/return  | {\"suggestedUnit\":\"zhifa\"}                           | 400 | missing-field | basis",
                "/return  | {\"basis\":\"不属职责\"}                                | 400 | missing-field | suggestedUnit",
                "/return  | {\"basis\":\"不属职责\",\"unit\":\"zhifa\"}             | 400 | unknown-field | unit",
                "/resolve | {\"contact\":{\"channel\":\"PHONE\",\"result\":\"REACHED\"},\"outcome\":\"SOLVED\",\"publicText\":\"已疏通\"}      | 409 | not-signed-yet |",
                "/resolve | {\"outcome\":\"FIXED\",\"publicText\":\"已疏通\"}       | 400 | not-allowed-value | outcome",
            })
    void what_is_wrong_is_named_and_nothing_is_changed(
            String step, String body, int status, String reason, String field) {
        dispatched();

        Answer answer = post(SHIZHENG, step, body);

        if (!reason.equals("not-allowed-value")) {
            assertProblem(answer, status, reason, field);
        }
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text("field")).isEqualTo(field == null ? "" : field);
        assertThat(workItems.find(id).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void an_unknown_ticket_is_not_found() {
        assertProblem(post(SHIZHENG, "/sign", ""), 404, "unknown-ticket", null);
    }
}
