package io.yihu.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.dispatch.domain.DispatchRules;
import io.yihu.dispatch.domain.WorkMatter;
import io.yihu.events.BasedOn;
import io.yihu.events.TicketKind;
import io.yihu.events.Urgency;
import io.yihu.events.Writer;
import io.yihu.kit.outbox.Command;
import io.yihu.kit.setup.Setup;
import io.yihu.testkit.TestTokens;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Slips, spreadsheets and handovers over the real store. */
class PaperTest extends DispatchTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String SUPERVISOR = TestTokens.bearer("supervisor", null);
    private static final String AUDITOR = TestTokens.bearer("auditor", null);

    @Autowired
    Setup<DispatchRules> setup;

    @Test
    void a_slip_has_what_the_unit_needs_and_is_given_to_the_unit_and_to_dispatchers_only() {
        dispatched();
        String slip = page(SHIZHENG, slip(), "zh").body();

        assertThat(slip)
                .contains(id, "书院路街道办事处", "承办单", "<path d=\"M", "市政设施办公室", "投诉", "一般")
                .contains("2026-09-08 星期二 09:30", "2026-09-14 星期一", "承办情况", "领导批示", "经办人", "打印：")
                .contains("第 1 次派单，第 1 轮");
        assertThat(page(DISPATCHER, slip(), "en").body()).contains("12345 work slip", "Tuesday 2026-09-08 09:30");
        assertThat(page(SHIZHENG, "/dispatch/fragments/tickets/" + id, "zh").body())
                .contains(slip());
        assertThat(page(ZHIFA, slip(), "zh").statusCode()).isEqualTo(403);
        assertThat(page(TestTokens.bearer("agent", null), slip(), "zh").statusCode())
                .isEqualTo(403);
        assertThat(page(DISPATCHER, "/dispatch/tickets/000000-0000-0000/slip", "zh")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void of_a_sealed_report_paper_and_files_show_no_more_than_the_number_and_the_deadlines() throws IOException {
        sealed();

        assertThat(page(SHIZHENG, slip(), "zh").body())
                .contains(id, "举报（不公开）", "本件为举报件", "2026-09-08 星期二")
                .doesNotContain("松涛", "派单依据", "drainage.blocked");
        Row row = row(rows(SHIZHENG, "/dispatch/exports/board"), id);
        assertThat(row.getCellText(3)).isEmpty();
        assertThat(row.getCellText(4)).isEqualTo("举报件（不公开）");
    }

    @Test
    void a_view_of_the_board_is_exported_as_a_whole_and_a_clerk_gets_only_the_units_own() throws IOException {
        dispatched();

        List<Row> mine = rows(SHIZHENG, "/dispatch/exports/board?view=new");
        Row row = row(mine, id);

        assertThat(mine.get(0).getCellText(0)).contains("派单：待签收", "单位 市政设施办公室", "北京时间");
        assertThat(row.getCellAsDate(1).orElseThrow().toString()).isEqualTo("2026-09-08T09:30");
        assertThat(row.getCellText(5)).isEqualTo("市政设施办公室");
        assertThat(row.getCellAsNumber(9).orElseThrow()).isEqualByComparingTo("1");
        assertThat(ids(rows(ZHIFA, "/dispatch/exports/board"))).doesNotContain(id);
        assertThat(ids(rows(DISPATCHER, "/dispatch/exports/board?view=suspended")))
                .doesNotContain(id);
        assertThat(rows(DISPATCHER, "/dispatch/exports/board?unit=shizheng", "en")
                        .get(1)
                        .getCellText(0))
                .isEqualTo("Ticket");
        assertThat(page(ZHIFA, "/dispatch/exports/board?unit=shizheng", "zh").statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "/dispatch/exports/units, 松涛社区, /dispatch/units, /dispatch/exports/units",
        "/dispatch/exports/catalogue, 市政设施办公室, /dispatch/catalogue, /dispatch/exports/catalogue",
        "/dispatch/exports/board, 工单号, /dispatch?view=near&unit=shizheng, /dispatch/exports/board?view=near&amp;unit=shizheng"
    })
    void every_list_has_its_button_and_its_file(String export, String holds, String list, String button)
            throws IOException {
        assertThat(page(DISPATCHER, list, "zh").body()).contains("href=\"" + button + "\"", "导出 Excel");
        assertThat(rows(DISPATCHER, export).stream()
                        .flatMap(Row::stream)
                        .filter(cell -> cell != null)
                        .map(cell -> cell.getText().strip()))
                .contains(holds);
    }

    @Test
    void contacts_are_exported_to_those_who_may_see_them() throws IOException {
        assertThat(text(rows(DISPATCHER, "/dispatch/exports/units"))).contains("0000-0000007");
        assertThat(text(rows(AUDITOR, "/dispatch/exports/units"))).doesNotContain("0000-000");
        assertThat(page(SHIZHENG, "/dispatch/exports/catalogue", "zh").statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_shift_is_handed_over_once_with_its_figures_and_taken_over_once_by_somebody_else() {
        time.set("2026-08-12T03:00:00Z");
        dispatched();
        String body = "{\"remark\":\"请跟进，我叫李建国，电话13800000000\"}";

        Answer handed = api(DISPATCHER, "/api/handovers", body, "k1");

        assertThat(handed.status()).as(handed.body().toString()).isEqualTo(201);
        assertThat(handed.text("handoverId")).isEqualTo("20260812-1");
        assertThat(handed.text("remark")).doesNotContain("李建国", "13800000000").contains("请跟进");
        assertThat(handed.body().at("/figures/flow/registered").asInt()).isEqualTo(1);
        assertThat(handed.body().at("/figures/open").asInt()).isPositive();
        assertThat(api(DISPATCHER, "/api/handovers", body, "k1").status())
                .as("the same request again")
                .isEqualTo(201);
        assertProblem(api(SUPERVISOR, "/api/handovers", body, "k2"), 409, "already-handed-over", null);

        String accept = "/api/handovers/20260812-1/accept";
        assertProblem(api(DISPATCHER, accept, "", "k3"), 422, "own-handover", null);
        assertThat(api(SUPERVISOR, accept, "", "k4").body().at("/taken/by").asString())
                .isNotEmpty();
        assertThat(api(SUPERVISOR, accept, "", "k4").status()).isEqualTo(200);
        assertProblem(api(SUPERVISOR, accept, "", "k5"), 409, "already-taken-over", null);
        assertProblem(api(SUPERVISOR, "/api/handovers/20260101-1/accept", "", "k6"), 404, "unknown-handover", null);
    }

    @Test
    void the_stored_figures_stay_as_they_were_and_the_closed_of_the_shift_are_counted_once() {
        time.set("2026-08-13T03:00:00Z");
        dispatched();
        post(SHIZHENG, "/sign", "");
        post(SHIZHENG, "/contact", "{\"channel\":\"PHONE\",\"result\":\"REACHED\"}");
        post(SHIZHENG, "/resolve", "{\"outcome\":\"SOLVED\",\"publicText\":\"已疏通\"}");
        publish(Writer.FEEDBACK, 1, good(1));
        publish(Writer.FEEDBACK, 1, good(1));
        org.awaitility.Awaitility.await()
                .until(() -> workItems.find(id).orElseThrow().state().status().over());

        Answer handed = api(DISPATCHER, "/api/handovers", "{\"shift\":\"20260813-1\"}", "c1");

        assertThat(handed.body().at("/figures/flow/closed").asInt()).isEqualTo(1);
        int open = handed.body().at("/figures/open").asInt();
        time.set("2026-08-13T05:00:00Z");
        sealed();
        Answer stored = get(DISPATCHER, "/api/handovers/20260813-1");
        assertThat(stored.body().at("/figures/open").asInt()).isEqualTo(open);
        assertThat(page(SUPERVISOR, "/dispatch/handovers/20260813-1", "zh").body())
                .contains("在办 " + open + " 件", ">接班<", "待接班");
        assertThat(page(DISPATCHER, "/dispatch/handovers/20260813-1", "zh").body())
                .as("nobody takes over from himself")
                .doesNotContain(">接班</button>");
    }

    @Test
    void the_shift_before_may_still_be_handed_over_and_no_other() {
        time.set("2026-08-14T12:30:00Z");
        assertThat(page(DISPATCHER, "/dispatch/handover", "zh").body())
                .contains("value=\"20260814-1\" checked", "value=\"20260814-2\"", "交班人说明", "本班开始以来");
        assertProblem(
                api(DISPATCHER, "/api/handovers", "{\"shift\":\"20260812-2\"}", "s1"), 422, "not-this-shift", "shift");

        HttpResponse<String> sent = submit(DISPATCHER, "/dispatch/handover", "shift=20260814-1&remark=%E6%97%A0");
        assertThat(sent.headers().firstValue("Location").orElseThrow()).endsWith("/dispatch/handovers/20260814-1");
        HttpResponse<String> again = submit(DISPATCHER, "/dispatch/handover", "shift=20260814-1&remark=%3Cb%3E");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("本班已经交班", "&lt;b&gt;", "已交班");
        assertThat(submit(SUPERVISOR, "/dispatch/handovers/20260814-1/accept", "")
                        .statusCode())
                .isEqualTo(302);
        assertThat(submit(SUPERVISOR, "/dispatch/handovers/20260814-1/accept", "")
                        .statusCode())
                .isEqualTo(409);
        theListHas20260814();
    }

    private void theListHas20260814() {
        assertThat(get(DISPATCHER, "/api/handovers?after=2026-08-14")
                        .body()
                        .at("/items/0/handoverId")
                        .asString())
                .isEqualTo("20260814-1");
        assertThat(page(DISPATCHER, "/dispatch/handover", "zh").body())
                .contains("/dispatch/handovers/20260814-1", "/dispatch/exports/handovers?until=2026-08-14");
    }

    @Test
    void a_unit_has_no_part_in_the_handover() {
        assertThat(page(SHIZHENG, "/dispatch/handover", "zh").statusCode()).isEqualTo(403);
        assertThat(page(SHIZHENG, "/dispatch/exports/handovers", "zh").statusCode())
                .isEqualTo(403);
        assertThat(page(SHIZHENG, "/dispatch", "zh").body()).doesNotContain("/dispatch/handover");
    }

    private void sealed() {
        String free = workItems.find(id).isPresent() ? id + "-sealed" : id;
        WorkMatter matter = new WorkMatter(TicketKind.REPORT, "drainage.blocked", SONGTAOLI, Urgency.ORDINARY);
        workItems.create(
                free,
                Command.at(time.instant()),
                setup.current().dispatching().assign(free, matter, BasedOn.intake(1), time.instant()));
    }

    private String slip() {
        return "/dispatch/tickets/" + id + "/slip";
    }

    private static Row row(List<Row> rows, String ticket) {
        return rows.stream()
                .filter(row -> ticket.equals(row.getCellText(0)))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(List<Row> rows) {
        return rows.stream().map(row -> row.getCellText(0)).toList();
    }

    private static String text(List<Row> rows) {
        return rows.stream()
                .flatMap(Row::stream)
                .filter(cell -> cell != null)
                .map(cell -> cell.getText())
                .collect(Collectors.joining(" "));
    }

    private List<Row> rows(String token, String path) throws IOException {
        return rows(token, path, "zh");
    }

    private List<Row> rows(String token, String path, String language) throws IOException {
        HttpResponse<byte[]> file = send(request(token, path, language).GET(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).contains("spreadsheetml");
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file.body()))) {
            return book.getFirstSheet().read();
        }
    }

    private Answer api(String token, String path, String body, String key) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", "paper-" + key)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        HttpResponse<String> answer = send(request, HttpResponse.BodyHandlers.ofString());
        return new Answer(answer.statusCode(), io.yihu.events.EventJson.mapper().readTree(answer.body()), null);
    }

    private HttpResponse<String> page(String token, String path, String language) {
        return send(request(token, path, language).GET(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> submit(String token, String path, String fields) {
        return send(
                request(token, path, "zh")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("key=" + UUID.randomUUID() + "&" + fields)),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String token, String path, String language) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/html")
                .header("Accept-Language", language);
    }

    private static <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return HTTP.send(request.build(), handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
