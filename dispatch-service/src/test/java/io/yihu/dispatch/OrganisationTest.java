package io.yihu.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.testkit.KafkaProbe;
import io.yihu.testkit.SeenRecord;
import io.yihu.testkit.TestTokens;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The organisation over HTTP, as the packaged tables have it. The clock stands at half past nine on Monday, 7 September 2026. */
class OrganisationTest extends DispatchTest {
    private static final String SONGTAO = TestTokens.bearer("unit-clerk", "songtao");
    private static final String AUDITOR = TestTokens.bearer("auditor", null);

    @Test
    void a_unit_is_shown_with_its_kind_and_duty_list_to_whoever_is_signed_in() {
        Answer unit = get(TestTokens.bearer("agent", null), "/api/units/songtao");

        assertThat(unit.status()).isEqualTo(200);
        assertThat(unit.text("nameZh")).isEqualTo("松涛社区");
        assertThat(unit.body().at("/kindText/zh").asString()).isEqualTo("社区");
        assertThat(unit.body().at("/duties/0/category").asString()).isEqualTo("housing.*");
        assertThat(unit.body().path("inOffice").asBoolean()).isTrue();
        assertThat(unit.body().has("pastNames")).isFalse();
        assertThat(unit.body().toString()).doesNotContain("0000-0000");
        assertProblem(get(DISPATCHER, "/api/units/nobody"), 404, "unknown-unit", null);
        assertThat(get("", "/api/units/songtao").status()).isEqualTo(401);
    }

    @Test
    void who_answers_now_is_told_to_those_who_dispatch_and_to_the_unit() {
        for (String token : List.of(DISPATCHER, TestTokens.bearer("supervisor", null), SONGTAO)) {
            Answer answer = get(token, "/api/units/songtao/on-duty");

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body().path("onDuty").size()).isEqualTo(1);
            assertThat(answer.body().at("/onDuty/0/post").asString()).isEqualTo("社区服务厅");
            assertThat(answer.body().at("/onDuty/0/phone").asString()).isEqualTo("0000-0000007");
            assertThat(answer.body().at("/onDuty/0/until").asString()).isEqualTo("2026-09-07T09:30:00Z");
        }
        time.set("2026-09-12T02:00:00Z");
        assertThat(get(SONGTAO, "/api/units/songtao/on-duty")
                        .body()
                        .at("/onDuty/0/post")
                        .asString())
                .isEqualTo("社区值班");
        time.set("2026-09-07T13:00:00Z");
        assertThat(get(SONGTAO, "/api/units/songtao/on-duty")
                        .body()
                        .path("onDuty")
                        .size())
                .isZero();
        assertProblem(get(DISPATCHER, "/api/units/nobody/on-duty"), 404, "unknown-unit", null);
    }

    @Test
    void nobody_else_is_told_who_answers() {
        assertProblem(get(SHIZHENG, "/api/units/songtao/on-duty"), 403, "other-units-contacts", null);
        assertThat(get(TestTokens.bearer("machine", "shizheng"), "/api/units/songtao/on-duty")
                        .status())
                .isEqualTo(403);
        for (String role : List.of("auditor", "agent", "callback-clerk", "administrator", "operations")) {
            assertThat(get(TestTokens.bearer(role, null), "/api/units/songtao/on-duty")
                            .status())
                    .as(role)
                    .isEqualTo(403);
        }
    }

    @Test
    void no_telephone_is_published() {
        get(DISPATCHER, "/api/units/zhifa/on-duty");

        List<SeenRecord> units = KafkaProbe.of("reference-units").awaitCount(18);

        assertThat(units).extracting(SeenRecord::value).noneMatch(value -> value.contains("0000-"));
    }

    @Test
    void a_ticket_is_not_returned_or_ruled_to_a_community_without_the_duty() {
        dispatched();

        Answer asked = post(SHIZHENG, "/return", "{\"basis\":\"小区内\",\"suggestedUnit\":\"xintai\"}");

        assertProblem(asked, 422, "not-on-duty-list", "suggestedUnit");
        assertThat(asked.text("detail")).contains("信泰社区", "职责清单");
        assertThat(workItems.find(id).orElseThrow().version()).isEqualTo(1);
        assertThat(post(SHIZHENG, "/return", "{\"basis\":\"小区内\",\"suggestedUnit\":\"chengguan\"}")
                        .status())
                .isEqualTo(200);
        assertProblem(post(DISPATCHER, "/return/grant", "{\"toUnit\":\"xintai\"}"), 422, "not-on-duty-list", "toUnit");
    }

    @Test
    void a_preview_names_the_days_it_skips() {
        Answer preview = get(SHIZHENG, "/api/deadlines/preview?urgency=ORDINARY&from=2026-09-30T10:00:00%2B08:00");

        assertThat(preview.status()).as(preview.body().toString()).isEqualTo(200);
        assertThat(preview.body().at("/sign/by").asString()).isEqualTo("2026-10-08T02:00:00Z");
        assertThat(preview.body().at("/sign/days").size()).isEqualTo(7);
        assertThat(preview.body().at("/sign/days/0/reason/zh").asString()).isEqualTo("国庆节");
        assertThat(preview.body().at("/resolve/by").asString()).isEqualTo("2026-10-13T02:00:00Z");
        assertThat(preview.body().at("/resolve/days/7/date").asString()).isEqualTo("2026-10-10");
        assertThat(preview.body().at("/resolve/days/7/skipped").asBoolean(true)).isFalse();
        assertThat(preview.body().at("/resolve/nearDueAt").asString()).isEqualTo("2026-10-10T11:36:00Z");
        assertThat(preview.body().at("/returnWindow/by").asString()).isEqualTo("2026-10-09T02:00:00Z");
        assertThat(preview.body().at("/contact/by").asString()).isEqualTo("2026-10-09T02:00:00Z");
        assertThat(preview.body().at("/promise/by").asString()).isEqualTo("2026-10-13T02:00:00Z");
        assertThat(preview.body().at("/reportIn/0/kind").asString()).isEqualTo("HARD_PROBLEM");
        assertThat(preview.body().at("/reportIn/0/clock/by").asString()).isEqualTo("2026-10-08T02:00:00Z");
        assertThat(preview.body().at("/reportIn/0/clock/days").size()).isEqualTo(7);
        assertThat(preview.body().at("/reportIn/2/clock/by").asString()).isEqualTo("2026-09-30T02:30:00Z");
        assertThat(preview.text("limit")).isEqualTo("ORDINARY");
        assertThat(preview.text("limitsVersion")).startsWith("2026-");
        assertThat(preview.body().path("calendarComplete").asBoolean()).isTrue();
    }

    @Test
    void a_preview_of_rework_and_one_beyond_the_known_notices() {
        Answer rework = get(DISPATCHER, "/api/deadlines/preview?urgency=DANGER&round=2");
        Answer late = get(AUDITOR, "/api/deadlines/preview?urgency=COMPLEX&from=2026-12-20T09:00:00%2B08:00");

        assertThat(rework.text("limit")).isEqualTo("REWORK");
        assertThat(rework.text("from")).isEqualTo("2026-09-07T01:30:00Z");
        assertThat(late.body().path("calendarComplete").asBoolean(true)).isFalse();
        assertThat(late.body().path("missingYears").toString()).isEqualTo("[2027]");
        assertThat(late.body().at("/resolve/missingYears").toString()).isEqualTo("[2027]");
        assertThat(late.body().at("/sign/calendarComplete").asBoolean()).isTrue();
        assertThat(rework.body().has("promise")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "urgency ?from=2026-09-30T10:00:00%2B08:00",
                "urgency ?urgency=SOON",
                "from ?urgency=ORDINARY&from=yesterday",
                "from ?urgency=ORDINARY&from=2026-02-30T10:00:00Z",
                "from ?urgency=ORDINARY&from=%2B999999999-01-01T00:00:00Z",
                "from ?urgency=ORDINARY&from=1999-12-31T00:00:00Z",
                "round ?urgency=ORDINARY&round=0",
                "round ?urgency=ORDINARY&round=two",
                "round ?urgency=ORDINARY&round=100",
                "when ?urgency=ORDINARY&when=now",
            })
    void what_cannot_be_read_is_named(String fieldAndQuery) {
        String[] parts = fieldAndQuery.split(" ");

        Answer answer = get(DISPATCHER, "/api/deadlines/preview" + parts[1]);

        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(400);
        assertThat(answer.text("field")).isEqualTo(parts[0]);
        assertThat(answer.text("type")).startsWith("urn:yihu:problem:");
    }

    @Test
    void previews_are_for_those_who_work_with_deadlines() {
        for (String role : List.of("agent", "callback-clerk", "administrator", "operations")) {
            assertThat(get(TestTokens.bearer(role, null), "/api/deadlines/preview?urgency=DANGER")
                            .status())
                    .as(role)
                    .isEqualTo(403);
        }
    }
}
