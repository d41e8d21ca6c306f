package io.yihu.kit.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.kit.web.Http;
import io.yihu.kit.web.SampleServer;
import io.yihu.kit.web.ServiceTest;
import io.yihu.testkit.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActuatorTest extends ServiceTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "/liveness", "/readiness"})
    void health_is_open_and_says_nothing_else(String group) {
        var answer = Http.anonymous(port).get("/actuator/health" + group);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("status").asString()).isEqualTo("UP");
        assertThat(answer.body()).doesNotContain("components", "details");
    }

    @ParameterizedTest
    @ValueSource(strings = {"prometheus", "metrics", "info"})
    void everything_else_needs_the_operations_role(String endpoint) {
        var operations = Http.as(port, TestTokens.bearer("operations", null)).get("/actuator/" + endpoint);

        assertThat(Http.anonymous(port).get("/actuator/" + endpoint).status()).isEqualTo(401);
        assertThat(asAgent().get("/actuator/" + endpoint).status()).isEqualTo(403);
        assertThat(operations.status()).isEqualTo(200);
    }

    @Test
    void endpoints_that_are_not_exposed_are_denied_even_to_operations() {
        var operations = Http.as(port, TestTokens.bearer("operations", null)).get("/actuator/env");

        assertThat(operations.status()).isEqualTo(403);
    }

    @Test
    void metrics_can_be_opened_to_the_own_machine_and_every_line_parses() {
        try (var server = SampleServer.with("yihu.security.open-metrics=true")) {
            var answer = Http.anonymous(server.port()).get("/actuator/prometheus");

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Content-Type")).startsWith("text/plain");
            assertThat(answer.body()).contains("jvm_memory_used_bytes");
            assertThat(answer.body().lines()).allSatisfy(ActuatorTest::assertExposition);
        }
    }

    private static void assertExposition(String line) {
        String labels = "(\\{([a-zA-Z_][a-zA-Z0-9_]*=\"([^\"\\\\]|\\\\.)*\",?)*\\})?";
        assertThat(line)
                .matches("# (HELP|TYPE) [a-zA-Z_:][a-zA-Z0-9_:]* .*|[a-zA-Z_:][a-zA-Z0-9_:]*" + labels
                        + " (NaN|[+-]Inf|[-+0-9.eE]+)");
    }
}
