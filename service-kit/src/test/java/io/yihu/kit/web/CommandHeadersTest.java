package io.yihu.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.testkit.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandHeadersTest extends ServiceTest {

    @ParameterizedTest
    @ValueSource(strings = {"7", "W/\"7\"", "*", "\"7\", \"8\"", "\"seven\"", "\"-1\"", "\"99999999999999999999\""})
    void a_version_that_is_not_one_of_our_tags_is_refused(String version) {
        var answer = asAgent().with("If-Match", version).post("/api/samples/1/sign", "");

        assertProblem(answer, 400, "malformed", "malformed-header");
        assertField(answer, "If-Match");
    }

    @Test
    void an_idempotency_key_has_1_to_128_visible_characters() {
        assertField(
                asAgent().with("Idempotency-Key", "k".repeat(129)).post("/api/samples/1/sign", ""), "Idempotency-Key");
        assertField(asAgent().with("Idempotency-Key", "a b").post("/api/samples/1/sign", ""), "Idempotency-Key");
    }

    @Test
    void command_headers_reach_the_controller() {
        var clerk = Http.as(port, TestTokens.bearer("unit-clerk", "street-1"));

        var answer = clerk.with("If-Match", "\"7\"")
                .with("Idempotency-Key", "k".repeat(128))
                .post("/api/samples/1/sign", "");

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().path("ifMatch").asLong()).isEqualTo(7);
        assertThat(answer.json().path("idempotencyKey").asString()).hasSize(128);
    }

    @Test
    void a_stale_version_is_a_failed_precondition() {
        var answer = asAgent().with("If-Match", "\"6\"").post("/api/samples/1/sign", "");

        assertProblem(answer, 412, "stale-version", "stale-version");
        assertField(answer, "If-Match");
    }
}
