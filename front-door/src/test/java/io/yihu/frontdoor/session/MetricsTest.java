package io.yihu.frontdoor.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.doorkit.Door;
import io.yihu.doorkit.Visitor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What operations see of the front door. */
class MetricsTest {
    private static final String METRICS = "/actuator/prometheus";

    private static Door door;

    @BeforeAll
    static void open() throws IOException {
        door = Door.open(Duration.ofMinutes(30));
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/readiness", "/actuator/health/liveness"})
    void health_is_open_and_says_no_more_than_up(String path) {
        HttpResponse<String> health = door.visitor().ask("GET", path);

        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("\"status\":\"UP\"").doesNotContain("components", "details");
    }

    @Test
    void metrics_are_for_operations_with_a_token() {
        Visitor dispatcher = door.visitor();
        dispatcher.signIn("dispatcher", "/dispatch/x");
        String dispatchers = tokenOfLastRequest();
        Visitor operator = door.visitor();
        operator.signIn("operations", "/dispatch/x");
        String operators = tokenOfLastRequest();

        assertThat(door.visitor().ask("GET", METRICS).statusCode()).isEqualTo(401);
        assertThat(operator.ask("GET", METRICS).statusCode())
                .as("a session is for pages")
                .isEqualTo(401);
        assertThat(metrics("Bearer not-a-token").statusCode()).isEqualTo(401);
        assertThat(metrics(dispatchers).statusCode()).isEqualTo(403);
        assertThat(get("/actuator/env", operators).statusCode()).isEqualTo(403);
        HttpResponse<String> metrics = metrics(operators);

        assertThat(metrics.statusCode()).isEqualTo(200);
        assertThat(metrics.body())
                .contains("jvm_memory_used_bytes", "process_cpu_usage", "http_server_requests_seconds")
                .doesNotContain("dispatcher");
    }

    private static HttpResponse<String> metrics(String authorization) {
        return get(METRICS, authorization);
    }

    private static HttpResponse<String> get(String path, String authorization) {
        return door.visitor().ask("GET", path, "Authorization", authorization);
    }

    private static String tokenOfLastRequest() {
        return door.echo().last().header("Authorization").orElseThrow();
    }
}
