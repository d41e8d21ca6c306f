package io.yihu.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.testkit.TestTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pages of the organisation and of deadlines as a browser gets them. */
class OrganisationPagesTest extends DispatchTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Test
    void the_tree_shows_each_unit_below_its_superior_with_who_answers_and_its_load() {
        int before = open(page(DISPATCHER, "/dispatch/units").body(), "shizheng");
        dispatched();

        String tree = page(DISPATCHER, "/dispatch/units").body();

        assertThat(tree).contains("书院路街道办事处", "└ ", "松涛社区", "housing.*", "0000-0000007", "无人值班", "lang=\"zh-CN\"");
        assertThat(tree.indexOf("/dispatch/units/shuyuanlu")).isLessThan(tree.indexOf("/dispatch/units/shizheng"));
        assertThat(open(tree, "shizheng")).isEqualTo(before + 1);
        assertThat(page(DISPATCHER, "/dispatch").body()).contains("/dispatch/units", "/dispatch/deadlines");
        assertThat(page(DISPATCHER, "/dispatch/units", "en").body()).contains("Songtao Community", "Answers now");
    }

    @Test
    void a_clerk_sees_the_contacts_and_the_load_of_the_own_unit_only_and_an_auditor_no_contacts() {
        String clerk = page(TestTokens.bearer("unit-clerk", "songtao"), "/dispatch/units")
                .body();
        String auditor =
                page(TestTokens.bearer("auditor", null), "/dispatch/units").body();

        assertThat(clerk).contains("0000-0000007").doesNotContain("0000-0000004");
        assertThat(open(clerk, "shizheng")).isEqualTo(-1);
        assertThat(open(clerk, "songtao")).isNotNegative();
        assertThat(auditor).doesNotContain("0000-000");
        assertThat(open(auditor, "shizheng")).isNotNegative();
        assertThat(page(TestTokens.bearer("agent", null), "/dispatch/units").statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_units_page_has_its_duty_list_and_hours() {
        String unit = page(DISPATCHER, "/dispatch/units/songtao").body();

        assertThat(unit).contains("松涛社区", "职责清单", "housing.*", "全部值班安排（2）", "/dispatch/units/shuyuanlu");
        assertThat(page(SHIZHENG, "/dispatch/units/songtao").body())
                .contains("职责清单")
                .doesNotContain("0000-000", "全部值班安排");
        assertThat(unit).contains("吹哨报到台账", "本单位被召集");
        assertThat(page(SHIZHENG, "/dispatch/units/songtao").body()).doesNotContain("吹哨报到台账");
        assertThat(page(DISPATCHER, "/dispatch/units/nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void a_deadline_is_previewed_on_a_form_and_what_is_wrong_stands_beside_its_field() {
        String blank = page(SHIZHENG, "/dispatch/deadlines").body();
        String shown = page(SHIZHENG, "/dispatch/deadlines?urgency=ORDINARY&from=2026-09-30T10%3A00&round=1")
                .body();
        HttpResponse<String> wrong = page(SHIZHENG, "/dispatch/deadlines?urgency=ORDINARY&from=%3Cb%3E&round=x");

        assertThat(blank).contains("期限预览", "一般").doesNotContain("截止</dt>", "role=\"alert\"");
        assertThat(shown)
                .contains("2026-10-08 10:00", "国庆节", "调休上班", "跳过", "计入", "2026-10-13 10:00")
                .contains("退单时限", "首次联系", "对诉求人的承诺", "吹哨报到：疑难问题", "2026-09-30 10:30")
                .contains("value=\"2026-09-30T10:00\"");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("from-wrong", "round-wrong", "&lt;b&gt;")
                .doesNotContain("<b>");
        assertThat(page(SHIZHENG, "/dispatch/deadlines?urgency=COMPLEX&from=2026-12-25T10:00", "en")
                        .body())
                .contains("There is no notice for 2027");
        assertThat(page(TestTokens.bearer("callback-clerk", null), "/dispatch/deadlines")
                        .statusCode())
                .isEqualTo(403);
    }

    /** What stands in the column of open tickets, -1 for nothing. */
    private static int open(String tree, String unit) {
        Matcher cell = Pattern.compile(
                        "/dispatch/units/" + unit + "\"[^>]*>[^<]*</a></td>\\s*<td>[^<]*</td>\\s*<td>([^<]*)</td>")
                .matcher(tree);
        assertThat(cell.find()).as(unit).isTrue();
        return cell.group(1).isEmpty() ? -1 : Integer.parseInt(cell.group(1).replace(" 件", ""));
    }

    private HttpResponse<String> page(String token, String path) {
        return page(token, path, "zh");
    }

    private HttpResponse<String> page(String token, String path, String language) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/html")
                .header("Accept-Language", language)
                .build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
