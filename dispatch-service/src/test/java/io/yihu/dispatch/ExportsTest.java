package io.yihu.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.yihu.dispatch.domain.Waiting;
import io.yihu.dispatch.domain.WorkMatter;
import io.yihu.events.TicketKind;
import io.yihu.events.Urgency;
import io.yihu.testkit.TestTokens;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Rulings, proposals and a draft's changes as spreadsheets: the list as it is filtered, to those who may see it. */
class ExportsTest extends DispatchTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String BASIS = "小区内部管网，不属本单位";
    private static final String RULINGS = "/dispatch/exports/precedents";

    @Autowired
    UndispatchedBook book;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @BeforeEach
    void namesAreKnown() {
        CatalogueVisitor.at(port);
    }

    @Test
    void the_rulings_that_were_looked_for_are_exported_with_the_words_their_reader_may_read() {
        ruled();
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(ruling(DISPATCHER, "?unit=zhifa")).isNotEmpty());

        assertThat(ruling(DISPATCHER, "?unit=zhifa"))
                .contains("地点songtaoli", "下水道堵塞", BASIS)
                .anySatisfy(cell -> assertThat(cell).contains("裁定由综合行政执法大队办理"));
        assertThat(ruling(DISPATCHER, "?unit=xintai")).isEmpty();
        assertThat(ruling(DISPATCHER, "?q=" + encoded("小区内部"))).isNotEmpty();
        assertThat(ruling(TestTokens.bearer("unit-clerk", "xintai"), ""))
                .as("of another unit's ticket the ruling without its words")
                .isNotEmpty()
                .doesNotContain(BASIS);
        assertThat(Sheets.rows(file(DISPATCHER, RULINGS + "?unit=zhifa").body())
                        .get(0)
                        .get(0))
                .contains("裁定先例", "单位 综合行政执法大队");
        assertThat(WebPages.get(port, DISPATCHER, "/dispatch/precedents?unit=zhifa&q=")
                        .body())
                .contains("href=\"" + RULINGS + "?q=&amp;category=&amp;place=&amp;unit=zhifa&amp;decision=\"");
    }

    @Test
    void what_rulings_propose_is_exported_with_all_the_rulings_that_say_so() {
        ruled();

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Sheets.rows(
                                file(DISPATCHER, "/dispatch/exports/proposals").body()))
                        .anySatisfy(row -> assertThat(row)
                                .contains("地点songtaoli", "下水道堵塞", "市政设施办公室", "综合行政执法大队", "待处理")
                                .anySatisfy(cell -> assertThat(cell).contains(id))));
        assertThat(file(SHIZHENG, "/dispatch/exports/proposals").statusCode()).isEqualTo(403);
        assertThat(WebPages.get(port, DISPATCHER, "/dispatch/catalogue/proposals")
                        .body())
                .contains("href=\"/dispatch/exports/proposals\"");
    }

    @Test
    void all_that_a_draft_would_change_is_exported_to_those_who_see_tickets() {
        time.set("2025-05-20T01:30:00Z");
        SimulationTest.lived("2025-05-06T02:00:00Z", "drainage.blocked", "shizheng");
        String fields = "from=2025-05-06&to=2025-05-07&on=&draft=" + encoded(SimulationTest.draft());
        String path = "/dispatch/exports/simulation";

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Sheets.rows(
                                WebPages.fileOf(port, DISPATCHER, path, fields).body()))
                        .hasSize(3)
                        .last()
                        .satisfies(
                                row -> assertThat(row).contains("2025-05-06", "下水道堵塞", "现行目录的单位已办理且无退单；草案派往别处，可能被退")));
        assertThat(WebPages.submit(port, DISPATCHER, "/dispatch/catalogue/simulations", fields)
                        .body())
                .contains("action=\"" + path + "\"", "name=\"from\" value=\"2025-05-06\"");
        assertThat(WebPages.fileOf(port, TestTokens.bearer("administrator", null), path, fields)
                        .statusCode())
                .isEqualTo(403);
        assertThat(WebPages.fileOf(port, DISPATCHER, path, "from=2025-05-06&to=2025-05-07&draft=x")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void rulings_like_it_stand_beside_a_ticket_that_no_unit_could_be_given() {
        ruled();
        WorkMatter matter =
                new WorkMatter(TicketKind.COMPLAINT, "drainage.blocked", SONGTAOLI, Urgency.ORDINARY, "shuyuanlu");
        book.enter(new Waiting(id + "-waits", matter, 1L, "nobody-outside", time.instant()));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(WebPages.get(port, DISPATCHER, "/dispatch/undispatched")
                                .body())
                        .contains(id + "-waits", "类似裁定", "裁定由综合行政执法大队办理"));
        book.find(id + "-waits").ifPresent(book::forget);
    }

    @Test
    void whatever_page_has_a_table_of_tickets_or_units_links_to_sheets_with_all_of_them() {
        time.set("2026-05-11T03:00:00Z");
        dispatched();
        WorkMatter matter =
                new WorkMatter(TicketKind.COMPLAINT, "drainage.blocked", SONGTAOLI, Urgency.ORDINARY, "shuyuanlu");
        book.enter(new Waiting(id + "-waits", matter, 1L, "nobody-outside", time.instant()));
        assertThat(WebPages.submit(port, DISPATCHER, "/dispatch/handover", "shift=20260511-1&remark=")
                        .statusCode())
                .isEqualTo(302);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(ListPages.in(mappings, id).stream()
                                .filter(page -> ListPages.checked(port, DISPATCHER, page))
                                .toList())
                        .as("the lists that were seen")
                        .contains(
                                "/dispatch",
                                "/dispatch?view=new",
                                "/dispatch/units",
                                "/dispatch/handover",
                                "/dispatch/handovers/20260511-1",
                                "/dispatch/fragments/search?q=" + encoded("下水道")));
        book.find(id + "-waits").ifPresent(book::forget);
    }

    private void ruled() {
        dispatched();
        post(SHIZHENG, "/return", "{\"basis\":\"" + BASIS + "\",\"suggestedUnit\":\"zhifa\"}");
        assertThat(post(DISPATCHER, "/return/grant", "{}").status()).isEqualTo(200);
    }

    private List<String> ruling(String token, String query) {
        return Sheets.row(file(token, RULINGS + query).body(), id);
    }

    private HttpResponse<byte[]> file(String token, String path) {
        return WebPages.file(port, token, path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
