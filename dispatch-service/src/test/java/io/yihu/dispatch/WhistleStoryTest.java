package io.yihu.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.yihu.testkit.TestTokens;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The sewer of Songtaoli as the founding report tells it: blocked, cleared, blocked again, until the street whistled, the
 * departments came, surveyed the pipes, each did its part, and the work was verified.
 */
class WhistleStoryTest extends DispatchTest {
    private static final String CHENGGUAN = TestTokens.bearer("unit-clerk", "chengguan");
    private static final String WHISTLE =
            "{\"kind\":\"HARD_PROBLEM\",\"units\":[\"zhifa\",\"chengguan\"],\"reason\":\"下水道反复堵塞，居民我叫张三13812345678多次投诉\"}";
    private static final String FINDINGS =
            "{\"units\":[\"zhifa\"],\"until\":\"2026-09-11T18:00:00+08:00\",\"findings\":\"勘查：雨污管网错接；执法大队查处私接，市政改造管网\"}";
    private static final String REPLY =
            "{\"outcome\":\"SOLVED\",\"publicText\":\"已完成管网改造，污水不再外溢\",\"internalText\":\"验收合格\"}";

    @Test
    void the_street_whistles_the_departments_report_in_survey_work_and_the_sewer_is_done() {
        handled();
        Answer blown = post(DISPATCHER, "/whistle", WHISTLE);
        assertThat(blown.status()).as(blown.body().toString()).isEqualTo(200);
        assertThat(summons(blown, 0).path("unit").asString()).isEqualTo("zhifa");
        assertThat(get(CHENGGUAN, "/api/work-items/" + id).status())
                .as("who is summoned sees the ticket")
                .isEqualTo(200);
        assertThat(records("dispatch-texts", 1))
                .allSatisfy(r -> assertThat(r.value()).doesNotContain("13812345678"));

        theyComeAndWork();
        theyRateEachOther();

        assertThat(post(SHIZHENG, "/resolve", REPLY).text("status")).isEqualTo("RESOLVED");
        assertItIsTold();
    }

    private void assertItIsTold() {
        assertThat(records("ticket-progressed", 9).stream()
                        .map(r -> r.headers()
                                .get("ce_type")
                                .replace("cn.12345.ticket.", "")
                                .replace(".v1", "")))
                .containsSubsequence(
                        "whistle-blown",
                        "summons-answered",
                        "summons-answered",
                        "findings-agreed",
                        "order-done",
                        "whistle-ended",
                        "whistle-rated",
                        "whistle-rated");
    }

    private void theyComeAndWork() {
        assertThat(post(ZHIFA, "/summons/report-in", "").status()).isEqualTo(200);
        assertThat(post(CHENGGUAN, "/summons/refuse", "{\"words\":\"正在处置其他险情\"}")
                        .status())
                .isEqualTo(200);
        assertProblem(
                post(SHIZHENG, "/whistle/findings", FINDINGS.replace("zhifa", "chengguan")), 422, "not-there", "units");
        assertThat(post(SHIZHENG, "/whistle/findings", FINDINGS).status()).isEqualTo(200);
        assertProblem(post(SHIZHENG, "/resolve", REPLY), 409, "parts-open", null);
        assertThat(post(ZHIFA, "/summons/done", "{\"words\":\"已拆除私接管道两处\"}").status())
                .isEqualTo(200);
    }

    private void theyRateEachOther() {
        Answer ended = post(DISPATCHER, "/whistle/end", "");
        assertThat(summons(ended, 0).path("doneAt").asString()).isNotEmpty();
        assertThat(summons(ended, 1).path("answer").asString()).isEqualTo("REFUSED");
        assertThat(post(DISPATCHER, "/whistle/ratings", "{\"unit\":\"zhifa\",\"score\":5}")
                        .status())
                .isEqualTo(200);
        assertThat(post(ZHIFA, "/whistle/ratings", "{\"score\":4}").status()).isEqualTo(200);
    }

    @Test
    void who_does_not_report_in_is_recorded_when_the_deadline_passes() {
        handled();
        post(DISPATCHER, "/whistle", WHISTLE.replace("HARD_PROBLEM", "EMERGENCY"));

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

    private void handled() {
        dispatched();
        post(SHIZHENG, "/sign", "");
        assertThat(post(SHIZHENG, "/contact", "{\"channel\":\"VISIT\",\"result\":\"REACHED\"}")
                        .status())
                .isEqualTo(200);
    }

    private static JsonNode summons(Answer answer, int which) {
        return answer.body().path("whistle").path("summons").path(which);
    }
}
