package io.yihu.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.yihu.testkit.TestTokens;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of the catalogue as a browser gets it, with and without scripts. */
class CataloguePagesTest extends DispatchTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String TRIAL = "/dispatch/catalogue/simulations";
    private static final String ADMINISTRATOR = TestTokens.bearer("administrator", null);

    private CatalogueVisitor visitor;

    @BeforeEach
    void visit() {
        visitor = CatalogueVisitor.at(port);
    }

    @Test
    void the_catalogue_is_shown_in_words_and_can_be_taken_along_as_a_table() {
        String page = visitor.get(DISPATCHER, "/dispatch/catalogue").body();

        assertThat(page)
                .contains("<!DOCTYPE html>", "2026-1 版", "综合行政执法大队", "本社区", "全部地点", "一呼即应", "songtaoli-drainage")
                .contains("name=\"_csrf\" value=\"csrf-of-the-door\"")
                .doesNotContain("th:text", "null");
        HttpResponse<String> table = visitor.get(ADMINISTRATOR, "/dispatch/catalogue/file");
        assertThat(table.body()).isEqualTo(PackagedTables.asTheyAre().text("catalogue.csv"));
        assertThat(table.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).contains("attachment", "catalogue-2026-1.csv"));
        assertThat(visitor.get(DISPATCHER, "/dispatch").body()).contains("href=\"/dispatch/catalogue\"");
        assertThat(visitor.get(SHIZHENG, "/dispatch").body()).doesNotContain("href=\"/dispatch/catalogue\"");
    }

    @Test
    void it_says_where_something_would_go_and_what_is_missing_to_say_so() {
        String asked = visitor.get(DISPATCHER, "/dispatch/catalogue?place=songtaoli&category=drainage.blocked")
                .body();
        String half =
                visitor.get(DISPATCHER, "/dispatch/catalogue?place=&category=x").body();

        assertThat(asked).contains("市政设施办公室 主办", "“songtaoli-drainage”行", "未采用");
        assertThat(half).contains("question-place-wrong", "没有这个地点").doesNotContain("question-said");
    }

    @Test
    void a_draft_is_tried_on_the_page_with_scripts_and_without() {
        String fields = "from=2025-07-01&to=2025-07-02&on=&draft=" + encoded(draft());

        HttpResponse<String> part = visitor.post(DISPATCHER, TRIAL, FORM, fields, "HX-Request", "true");
        HttpResponse<String> page = visitor.post(ADMINISTRATOR, TRIAL, FORM, fields + "&_csrf=x");

        assertThat(part.statusCode()).isEqualTo(200);
        assertThat(part.body())
                .contains(
                        "trial-said",
                        "2025-07-01 至 2025-07-02 首次派单 0 件",
                        "max=\"2026-09-07\"",
                        "—",
                        "songtaoli-drainage")
                .doesNotContain("<html", "只对派单员");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<!DOCTYPE html>", "trial-said", "只对派单员");
    }

    @Test
    void changed_tickets_are_linked_and_said_in_words() {
        time.set("2025-06-20T01:30:00Z");
        SimulationTest.lived("2025-06-02T02:00:00Z", "drainage.blocked", "shizheng");
        String fields = "from=2025-06-01&to=2025-06-03&draft=" + encoded(draft());

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                visitor.post(DISPATCHER, TRIAL, FORM, fields).body())
                        .contains("不同的有 1 件", "href=\"/tickets/250401-", "下水道堵塞", "可能被退", "100 % (1/1)"));
    }

    @Test
    void what_is_wrong_stands_beside_its_field_and_faults_of_the_draft_are_listed() {
        String broken = draft().replace("labour.*,shebao", "labour.*,nobody").replace("shuyuanlu,water", "moon,water");

        HttpResponse<String> faults = visitor.post(
                DISPATCHER,
                TRIAL,
                FORM,
                "from=2025-07-01&to=2025-07-02&draft=" + encoded(broken),
                "HX-Request",
                "true");
        HttpResponse<String> empty = visitor.post(DISPATCHER, TRIAL, FORM, "from=2025-07-01&to=2025-07-02");
        HttpResponse<String> days =
                visitor.post(DISPATCHER, TRIAL, FORM, "from=2025-07-02&to=2025-07-01&draft=" + encoded(draft()));

        assertThat(faults.statusCode()).isEqualTo(422);
        assertThat(faults.body()).contains("有 2 处错误", "第6行B列", "第13行D列", "没有这个单位：nobody", "labour.*,nobody");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("trial-draft-wrong");
        assertThat(days.body()).contains("trial-to-wrong", "结束日期早于开始日期");
    }

    @Test
    void a_units_clerk_and_others_get_nothing_of_it() {
        for (String token :
                new String[] {SHIZHENG, TestTokens.bearer("agent", null), TestTokens.bearer("auditor", null)}) {
            assertThat(visitor.get(token, "/dispatch/catalogue").statusCode()).isEqualTo(403);
            assertThat(visitor.get(token, "/dispatch/catalogue/file").statusCode())
                    .isEqualTo(403);
            assertThat(visitor.post(token, TRIAL, FORM, "").statusCode()).isEqualTo(403);
        }
    }

    private static String draft() {
        return SimulationTest.draft();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
