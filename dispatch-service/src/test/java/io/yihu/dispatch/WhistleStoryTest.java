package io.yihu.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.yihu.testkit.TestTokens;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What may go wrong with a whistle; how it goes well is told in {@link SewerStoryTest}. */
class WhistleStoryTest extends DispatchTest {
    private static final String WHISTLE =
            "{\"kind\":\"HARD_PROBLEM\",\"units\":[\"zhifa\",\"chengguan\"],\"reason\":\"下水道反复堵塞，居民我叫张三13812345678多次投诉\"}";

    private static final String EMERGENCY = WHISTLE.replace("HARD_PROBLEM", "EMERGENCY");

    @Test
    void who_does_not_report_in_is_recorded_when_the_deadline_passes() {
        handled();
        post(DISPATCHER, "/whistle", EMERGENCY);

        time.set("2026-09-07T02:30:00Z");

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(records("ticket-progressed", 4).stream()
                                .filter(r -> r.value().contains("REPORT_IN")))
                        .hasSize(2));
        assertThat(post(ZHIFA, "/summons/report-in", "").status()).isEqualTo(200);
        assertThat(records("ticket-progressed", 6).stream()
                        .filter(r -> r.value().contains("REPORTED"))
                        .map(r -> r.value().contains("\"onTime\":false")))
                .containsExactly(true);
    }

    @Test
    void nobody_but_the_summoned_answers_and_wrong_whistles_change_nothing() {
        handled();
        assertProblem(post(DISPATCHER, "/whistle", WHISTLE.replace("zhifa", "nobody")), 422, "unknown-unit", "units");
        assertProblem(post(DISPATCHER, "/whistle", "{\"units\":[\"zhifa\"]}"), 400, "missing-field", "kind");
        post(DISPATCHER, "/whistle", WHISTLE);

        String songtao = TestTokens.bearer("unit-clerk", "songtao");
        assertProblem(post(songtao, "/summons/report-in", ""), 403, "other-units-ticket", null);
        assertProblem(post(SHIZHENG, "/summons/report-in", ""), 403, "other-units-ticket", null);
        assertProblem(post(DISPATCHER, "/whistle", WHISTLE), 409, "whistle-open", null);
    }

    @Test
    void an_emergency_is_whistled_for_before_the_signature_and_nothing_else_is() {
        dispatched();
        assertProblem(post(DISPATCHER, "/whistle", WHISTLE), 409, "not-signed-yet", null);

        Answer blown = post(DISPATCHER, "/whistle", EMERGENCY);

        assertThat(blown.text("status")).isEqualTo("DISPATCHED");
        assertThat(blown.body().path("clocks").path("resolve").path("by").asString())
                .as("the fast lane's time from then on")
                .isEqualTo("2026-09-08T01:30:00Z");
        assertThat(post(ZHIFA, "/summons/report-in", "").status()).isEqualTo(200);
    }

    private void handled() {
        dispatched();
        post(SHIZHENG, "/sign", "");
        assertThat(post(SHIZHENG, "/contact", "{\"channel\":\"VISIT\",\"result\":\"REACHED\"}")
                        .status())
                .isEqualTo(200);
    }
}
