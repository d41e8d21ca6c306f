package io.yihu.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.Satisfaction;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What leaders read: through Kafka, the store and HTTP. Days of 2025, one per test. */
class DayReportTest extends AnalyticsTest {

    @Test
    void a_day_shows_totals_units_communities_and_who_had_nothing() {
        play(new Ticket(UUID.randomUUID().toString())
                .at("2025-03-01T08:00")
                .created("haiguan")
                .at("2025-03-01T09:00")
                .assigned("jingfa")
                .signed(true)
                .at("2025-03-01T18:00")
                .resolved(true)
                .at("2025-03-01T23:59")
                .goodCallBack(Satisfaction.BASICALLY_SATISFIED));

        Answer day = get("/api/reports/days/2025-03-01");

        assertThat(day.status()).isEqualTo(200);
        JsonNode json = day.json();
        assertThat(json.get("date").asString()).isEqualTo("2025-03-01");
        assertThat(json.get("from").asString()).isEqualTo("2025-02-28T16:00:00Z");
        assertThat(json.get("to").asString()).isEqualTo("2025-03-01T16:00:00Z");
        assertThat(json.has("asOf")).isTrue();
        showsTheUnit(day.line("units", "jingfa"));
        assertThat(day.line("communities", "haiguan").at("/counts/received").asInt())
                .isEqualTo(1);
        showsTheTotal(json);
    }

    private static void showsTheUnit(JsonNode jingfa) {
        assertThat(jingfa.get("nameZh").asString()).isEqualTo("jingfa（中文）");
        assertThat(jingfa.get("nameEn").asString()).isEqualTo("jingfa office");
        assertThat(jingfa.at("/counts/signedOnTime").asInt()).isEqualTo(1);
        assertThat(jingfa.at("/counts").has("received")).isFalse();
    }

    private static void showsTheTotal(JsonNode json) {
        assertThat(json.at("/total/counts/received").asInt()).isEqualTo(1);
        assertThat(json.at("/total/rates/satisfied/numerator").decimalValue()).isEqualByComparingTo("0.9");
        assertThat(json.at("/total/rates/satisfied/zh").asString()).isEqualTo("90.00%");
        assertThat(json.at("/total/rates/completion/value").decimalValue()).isEqualByComparingTo("1");
        assertThat(json.get("withoutTickets")
                        .valueStream()
                        .map(u -> u.get("code").asString()))
                .contains("weijian")
                .doesNotContain("jingfa");
    }

    @Test
    void no_data_is_null_and_not_zero() {
        JsonNode rate = get("/api/reports/days/2025-01-05").json().at("/total/rates/solved");

        assertThat(rate.get("denominator").asInt()).isZero();
        assertThat(rate.has("value")).isTrue();
        assertThat(rate.get("value").isNull()).isTrue();
        assertThat(rate.get("zh").asString()).isEqualTo("无数据");
        assertThat(rate.get("en").asString()).isEqualTo("no data");
    }

    @Test
    void a_day_to_come_is_empty_even_of_open_tickets() {
        play(new Ticket(UUID.randomUUID().toString()).at("2025-04-01T08:00").created("haiguan"));

        JsonNode total = get("/api/reports/days/9999-12-31").json().get("total");

        assertThat(total.at("/counts/open").asInt()).isZero();
        assertThat(total.at("/rates/completion/value").isNull()).isTrue();
        assertThat(get("/api/reports/days/2025-04-01")
                        .json()
                        .at("/total/counts/open")
                        .asInt())
                .isPositive();
    }

    @Test
    void a_rework_takes_the_completion_away_from_its_first_day() {
        Ticket ticket = new Ticket(UUID.randomUUID().toString())
                .at("2025-05-01T08:00")
                .created("haiguan")
                .assigned("weijian")
                .resolved(true);
        play(ticket);
        assertThat(completed("2025-05-01", "weijian")).isEqualTo(1);

        play(ticket.at("2025-05-02T08:00").badCallBack().reassigned("weijian"));
        assertThat(completed("2025-05-01", "weijian")).isZero();

        play(ticket.at("2025-05-03T08:00").resolved(false));
        assertThat(completed("2025-05-01", "weijian")).isZero();
        assertThat(completed("2025-05-03", "weijian")).isEqualTo(1);
    }

    @Test
    void a_unit_or_a_community_narrows_everything() {
        play(new Ticket(UUID.randomUUID().toString())
                .at("2025-06-01T08:00")
                .created("haiguan")
                .assigned("jingfa")
                .resolved(true));
        play(new Ticket(UUID.randomUUID().toString())
                .at("2025-06-01T08:00")
                .created("xintai")
                .assigned("minzheng")
                .resolved(true));

        JsonNode unit = get("/api/reports/days/2025-06-01?unit=jingfa").json();
        JsonNode community =
                get("/api/reports/days/2025-06-01?community=xintai").json();

        assertThat(unit.at("/total/counts/completed").asInt()).isEqualTo(1);
        assertThat(codes(unit.get("units"))).containsExactly("jingfa");
        assertThat(codes(unit.get("communities"))).containsExactly("haiguan");
        assertThat(unit.get("withoutTickets")).isEmpty();
        assertThat(community.at("/total/counts/completed").asInt()).isEqualTo(1);
        assertThat(codes(community.get("units"))).containsExactly("minzheng");
    }

    @Test
    void every_figure_opens_its_tickets_page_by_page() {
        List<String> ids = fiveOfJingfa();
        ids.sort(null);
        int figure = get("/api/reports/days/2025-07-01?unit=jingfa")
                .json()
                .at("/total/counts/dispatched")
                .asInt();

        List<String> listed = new ArrayList<>();
        int times = pages(listed);

        assertThat(listed).containsExactlyElementsOf(ids);
        assertThat(times).isEqualTo(figure).isEqualTo(6);
        assertThat(get("/api/reports/days/2025-07-01/tickets?measure=open&unit=jingfa&limit=200")
                        .json()
                        .get("items")
                        .valueStream()
                        .map(i -> i.get("ticketId").asString()))
                .containsAll(ids);
    }

    private List<String> fiveOfJingfa() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Ticket ticket = new Ticket(UUID.randomUUID().toString())
                    .at("2025-07-01T08:00")
                    .created("haiguan");
            play(i == 0 ? ticket.assigned("jingfa").returned(true).assigned("jingfa") : ticket.assigned("jingfa"));
            ids.add(ticket.id());
        }
        return ids;
    }

    private int pages(List<String> listed) {
        int times = 0;
        String after = "";
        while (after != null) {
            JsonNode page = get("/api/reports/days/2025-07-01/tickets?measure=dispatched&unit=jingfa&limit=2" + after)
                    .json();
            page.get("items").forEach(item -> listed.add(item.get("ticketId").asString()));
            times += page.get("items")
                    .valueStream()
                    .mapToInt(item -> item.get("times").asInt())
                    .sum();
            after = page.has("next") ? "&after=" + page.get("next").asString() : null;
        }
        return times;
    }

    private int completed(String date, String unit) {
        return get("/api/reports/days/" + date + "?unit=" + unit)
                .json()
                .at("/total/counts/completed")
                .asInt();
    }

    private static List<String> codes(JsonNode lines) {
        return lines.valueStream().map(l -> l.get("code").asString()).toList();
    }
}
