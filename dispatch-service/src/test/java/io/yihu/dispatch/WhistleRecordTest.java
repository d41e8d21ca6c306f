package io.yihu.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.yihu.testkit.TestTokens;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What becomes of whistles is on record for the units that were summoned and for the street that blew. */
class WhistleRecordTest extends DispatchTest {
    private static final String CHENGGUAN = TestTokens.bearer("unit-clerk", "chengguan");
    private static final String STREET = TestTokens.bearer("unit-clerk", "shuyuanlu");
    private static final String WHISTLES = "/dispatch/exports/whistles?unit=";
    private static final String WHISTLE =
            "{\"kind\":\"EMERGENCY\",\"units\":[\"zhifa\",\"chengguan\",\"pingan\"],\"reason\":\"反复堵塞\"}";

    @Test
    void late_refused_and_missing_report_ins_are_recorded_on_both_sides() {
        long lateBefore = late(of(ZHIFA, "zhifa").path("summoned"));
        Side before = side(DISPATCHER, "shuyuanlu", "blown");
        blown();
        post(CHENGGUAN, "/summons/refuse", "{\"words\":\"正在处置其他险情\"}");
        time.set("2026-09-07T02:30:00Z");
        post(ZHIFA, "/summons/report-in", "");
        post(DISPATCHER, "/whistle/end", "");
        post(DISPATCHER, "/whistle/ratings", "{\"unit\":\"zhifa\",\"score\":3}");
        post(ZHIFA, "/whistle/ratings", "{\"score\":4}");

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            JsonNode zhifa = of(ZHIFA, "zhifa").path("summoned");
            assertThat(late(zhifa)).isGreaterThanOrEqualTo(lateBefore + 1);
            assertThat(zhifa.path("tally").path("ofStreet").path("count").asInt())
                    .isPositive();
            assertThat(remiss(zhifa, "zhifa").path("turnout").asString()).isEqualTo("LATE");
            assertThat(remiss(zhifa, "zhifa").path("readable").asBoolean()).isTrue();
        });
        Side after = side(DISPATCHER, "shuyuanlu", "blown");
        assertThat(after.whistles()).isGreaterThanOrEqualTo(before.whistles() + 1);
        assertThat(after.refused()).isGreaterThanOrEqualTo(before.refused() + 1);
        assertThat(after.silent()).isGreaterThan(before.silent());
        assertTheStreetSeesIt();
    }

    private static long late(JsonNode side) {
        return side.path("tally").path("late").asLong();
    }

    private void assertTheStreetSeesIt() {
        JsonNode street = of(STREET, "shuyuanlu").path("blown");
        assertThat(remiss(street, "chengguan").path("turnout").asString()).isEqualTo("REFUSED");
        assertThat(remiss(street, "pingan").path("turnoutText").path("zh").asString())
                .isEqualTo("逾期未报到");
        assertThat(remiss(street, "pingan").path("readable").asBoolean())
                .as("the street's clerk has no part in the ticket")
                .isFalse();
        JsonNode all = of(DISPATCHER, "shuyuanlu").path("blown");
        assertThat(remiss(all, "chengguan").path("reason").asString()).isEqualTo("正在处置其他险情");
    }

    @Test
    void the_record_is_exported_with_what_was_agreed_done_and_thought_of_it() {
        blown();
        post(ZHIFA, "/summons/report-in", "");
        post(CHENGGUAN, "/summons/refuse", "{\"words\":\"正在处置其他险情\"}");
        post(DISPATCHER, "/whistle/findings", "{\"units\":[\"zhifa\"],\"findings\":\"查处私接\"}");
        post(ZHIFA, "/summons/done", "{\"words\":\"已拆除\"}");
        post(DISPATCHER, "/whistle/end", "");
        post(DISPATCHER, "/whistle/ratings", "{\"unit\":\"zhifa\",\"score\":4}");

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(sheet(DISPATCHER, "zhifa"))
                        .anySatisfy(row -> assertThat(row)
                                .startsWith(id, "1", "被召集", "紧急事项", "市政设施办公室")
                                .contains("综合行政执法大队", "按时报到", "查处私接", "按时完成", "4")));
        assertThat(sheet(DISPATCHER, "shuyuanlu"))
                .anySatisfy(row -> assertThat(row).contains(id, "吹哨", "城市管理办公室", "拒绝报到", "正在处置其他险情"));
        assertThat(sheet(STREET, "shuyuanlu"))
                .as("the street's clerk has no part in the ticket and reads none of its words")
                .filteredOn(row -> row.contains(id))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).doesNotContain("查处私接", "正在处置其他险情"));
    }

    @Test
    void the_record_is_exported_to_those_who_see_it() {
        assertThat(WebPages.file(port, ZHIFA, WHISTLES + "chengguan").statusCode())
                .isEqualTo(403);
        assertThat(WebPages.file(port, DISPATCHER, WHISTLES + "nobody").statusCode())
                .isEqualTo(404);
        assertThat(WebPages.get(port, ZHIFA, "/dispatch/units/zhifa").body())
                .contains("href=\"" + WHISTLES + "zhifa&amp;days=90\"");
    }

    private List<List<String>> sheet(String token, String unit) {
        return Sheets.rows(WebPages.file(port, token, WHISTLES + unit).body());
    }

    @Test
    void what_the_lead_blew_itself_is_on_its_own_record_and_not_on_the_streets() {
        Side own = side(SHIZHENG, "shizheng", "blown");
        handled();

        assertThat(post(SHIZHENG, "/whistle", WHISTLE).status()).isEqualTo(200);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(side(SHIZHENG, "shizheng", "blown").whistles())
                                .isEqualTo(own.whistles() + 1));
        assertThat(sheet(DISPATCHER, "shuyuanlu"))
                .noneSatisfy(row -> assertThat(row).contains(id));
    }

    @Test
    void what_is_older_than_the_period_is_not_counted() {
        blown();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(side(ZHIFA, "zhifa", "summoned").whistles()).isPositive());

        time.set(time.instant().plus(Duration.ofDays(91)).toString());
        assertThat(side(ZHIFA, "zhifa", "summoned").whistles()).isZero();
        assertThat(get(ZHIFA, "/api/units/zhifa/whistles?days=366")
                        .body()
                        .path("summoned")
                        .path("whistles")
                        .asInt())
                .isPositive();
    }

    @Test
    void a_unit_sees_its_own_record_and_the_period_has_limits() {
        assertProblem(get(ZHIFA, "/api/units/chengguan/whistles"), 403, "other-units-record", null);
        assertProblem(
                get(TestTokens.bearer("machine", "zhifa"), "/api/units/shuyuanlu/whistles"),
                403,
                "other-units-record",
                null);
        assertThat(get(TestTokens.bearer("supervisor", null), "/api/units/zhifa/whistles")
                        .status())
                .isEqualTo(200);
        assertThat(get(TestTokens.bearer("agent", null), "/api/units/zhifa/whistles")
                        .status())
                .isEqualTo(403);
        assertThat(get(DISPATCHER, "/api/units/nobody/whistles").status()).isEqualTo(404);
        for (String days : new String[] {"0", "367", "x"}) {
            assertThat(get(DISPATCHER, "/api/units/zhifa/whistles?days=" + days).status())
                    .as(days)
                    .isEqualTo(400);
        }
    }

    private record Side(long whistles, long refused, long silent) {}

    private Side side(String token, String unit, String which) {
        JsonNode side = of(token, unit).path(which);
        JsonNode tally = side.path("tally");
        return new Side(
                side.path("whistles").asLong(),
                tally.path("refused").asLong(),
                tally.path("silent").asLong());
    }

    private JsonNode of(String token, String unit) {
        Answer answer = get(token, "/api/units/" + unit + "/whistles");
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body();
    }

    private JsonNode remiss(JsonNode side, String unit) {
        for (JsonNode each : side.path("remiss")) {
            if (each.path("ticketId").asString().equals(id)
                    && each.path("unit").asString().equals(unit)) {
                return each;
            }
        }
        throw new AssertionError(unit + " is not in " + side);
    }

    private void blown() {
        handled();
        assertThat(post(DISPATCHER, "/whistle", WHISTLE).status()).isEqualTo(200);
    }

    private void handled() {
        dispatched();
        post(SHIZHENG, "/sign", "");
        assertThat(post(SHIZHENG, "/contact", "{\"channel\":\"VISIT\",\"result\":\"REACHED\"}")
                        .status())
                .isEqualTo(200);
    }
}
