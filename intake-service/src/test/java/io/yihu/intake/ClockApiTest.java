package io.yihu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.yihu.testkit.TestBroker;
import io.yihu.testkit.TestStore;
import io.yihu.testkit.TestTokens;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** The clock of a house for training from its first setting to its life after it, each house with a database of its own. */
class ClockApiTest {
    @TempDir
    private Path keys;

    private final String database = TestStore.freshDatabase();

    @Test
    void a_house_for_training_is_set_back_and_then_lives_forward_only() {
        try (ConfigurableApplicationContext house = start(true)) {
            Api operations = api(house, "operations");
            set(operations, "{\"at\":\"2026-03-06T09:00:00+08:00\",\"rate\":0}", "2026-03-06T01:00:00Z");
            Api.Answer ticket =
                    api(house, "agent").post("/api/tickets", Appeals.ready().json());
            assertThat(ticket.at("/registeredAt")).isEqualTo("2026-03-06T01:00:00Z");
            assertThat(ticket.at("/ticketId")).startsWith("260306-");
            assertThat(ticket.header("X-Business-Time")).isEqualTo("2026-03-06T01:00:00Z");

            Api.Answer back = operations.post("/api/clock", "{\"at\":\"2026-03-06T08:59:59+08:00\"}");
            assertThat(back.status()).isEqualTo(409);
            assertThat(back.at("/reason")).isEqualTo("clock-never-runs-back");
            set(operations, "{\"at\":\"2026-03-06T10:00:00+08:00\"}", "2026-03-06T02:00:00Z");
        }
    }

    @Test
    void a_house_that_was_for_training_goes_on_in_real_time() {
        try (ConfigurableApplicationContext house = start(true)) {
            set(api(house, "operations"), "{\"at\":\"2026-03-06T01:00:00Z\",\"rate\":0}", "2026-03-06T01:00:00Z");
            assertThat(api(house, "agent").post("/api/clock", "{\"real\":true}").status())
                    .isEqualTo(403);
        }
        try (ConfigurableApplicationContext house = start(false)) {
            Api.Answer refused = api(house, "operations").post("/api/clock", "{\"rate\":60}");
            assertThat(refused.at("/reason")).isEqualTo("clock-not-settable");
        }
        try (ConfigurableApplicationContext house = start(true)) {
            await().untilAsserted(() -> assertThat(
                            api(house, "agent").get("/api/clock").at("/real"))
                    .isEqualTo("true"));
        }
    }

    @Test
    void a_house_whose_clock_is_ahead_does_not_start_in_real_time() {
        try (ConfigurableApplicationContext house = start(true)) {
            set(api(house, "operations"), "{\"at\":\"2090-01-01T00:00:00Z\",\"rate\":0}", "2090-01-01T00:00:00Z");
        }

        assertThatThrownBy(() -> start(false)).hasStackTraceContaining("ahead of real time");
    }

    private static void set(Api operations, String wish, String shown) {
        Api.Answer answer = operations.post("/api/clock", wish);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.at("/businessTime")).isEqualTo(shown);
        await().untilAsserted(() ->
                assertThat(operations.get("/actuator/clock").at("/sequence")).isEqualTo(answer.at("/sequence")));
    }

    private static Api api(ConfigurableApplicationContext house, String role) {
        int port = house.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        return new Api(port, TestTokens.bearer(role, null));
    }

    private ConfigurableApplicationContext start(boolean settable) {
        return IntakeApplication.builder()
                .run(
                        "--server.port=0",
                        "--spring.mongodb.uri=" + TestStore.uri(),
                        "--spring.kafka.bootstrap-servers=" + TestBroker.bootstrapServers(),
                        "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + TestTokens.jwksUri(),
                        "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + TestTokens.ISSUER,
                        "--yihu.database=" + database,
                        "--yihu.intake.keyset=" + keys.resolve("keyset.json"),
                        "--yihu.business-clock.settable=" + settable);
    }
}
