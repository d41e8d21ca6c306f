package io.yihu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What operations see of the identity server. */
class MetricsTest {

    private static final String METRICS = "/actuator/prometheus";

    @TempDir
    private static Path folder;

    private static Identity identity;

    @BeforeAll
    static void start() {
        identity = new Identity(folder);
    }

    @AfterAll
    static void stop() {
        identity.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/readiness", "/actuator/health/liveness"})
    void health_is_open_and_says_no_more_than_up(String path) throws Exception {
        Reply health = nobody().get(path).expect(200);

        assertThat(health.json().path("status").asString()).isEqualTo("UP");
        assertThat(health.body()).doesNotContain("components", "details");
    }

    @Test
    void metrics_are_for_operations_only() throws Exception {
        assertThat(nobody().get(METRICS).expect(401).json().path("reason").asString())
                .isEqualTo("no-token");
        assertThat(identity.api().get(METRICS).expect(403).json().path("reason").asString())
                .isEqualTo("not-allowed");
        identity.browser().get(METRICS).expect(401);

        String metrics = operations().get(METRICS).expect(200).body();

        assertThat(metrics).contains("jvm_memory_used_bytes", "process_cpu_usage", "http_server_requests_seconds");
        assertThat(operations().get("/actuator/env").status()).isEqualTo(403);
    }

    @Test
    void sign_ins_are_counted_by_what_became_of_them_and_nobody_is_named() throws Exception {
        identity.person("counted", Identity.ADMIN_PASSWORD, null, "agent");
        double accepted = count("accepted");
        double refused = count("refused");
        double throttled = count("throttled");

        identity.browser().signIn("counted", Identity.ADMIN_PASSWORD);
        for (int i = 0; i < 4; i++) {
            identity.browser().signIn("counted", "wrong").last().expect(401);
        }
        identity.browser().signIn("counted", Identity.ADMIN_PASSWORD).last().expect(429);

        assertThat(count("accepted")).isEqualTo(accepted + 1);
        assertThat(count("refused")).isEqualTo(refused + 4);
        assertThat(count("throttled")).isEqualTo(throttled + 1);
        assertThat(operations().get(METRICS).body()).doesNotContain("counted");
    }

    private static double count(String result) throws Exception {
        String line = "yihu_sign_ins_total{result=\"" + result + "\"} ";
        return operations()
                .get(METRICS)
                .expect(200)
                .body()
                .lines()
                .filter(sample -> sample.startsWith(line))
                .mapToDouble(sample -> Double.parseDouble(sample.substring(line.length())))
                .findFirst()
                .orElseThrow();
    }

    private static Api operations() throws Exception {
        return identity.apiAs("operations");
    }

    private static Api nobody() {
        return new Api(identity.server().address(), null);
    }
}
