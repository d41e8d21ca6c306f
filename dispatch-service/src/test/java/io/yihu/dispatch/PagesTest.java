package io.yihu.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.yihu.dispatch.domain.WorkStatus;
import io.yihu.events.Envelope;
import io.yihu.events.EventJson;
import io.yihu.events.RecordType;
import io.yihu.events.TicketKind;
import io.yihu.events.TicketText;
import io.yihu.events.Writer;
import io.yihu.testkit.KafkaProbe;
import io.yihu.testkit.TestTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The pages of dispatch as a browser gets them through the front door: with a token, a language and a token for forms. */
class PagesTest extends DispatchTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String SUPERVISOR = TestTokens.bearer("supervisor", null);

    @Test
    void the_first_page_counts_what_needs_the_reader_and_lists_it_with_its_clock() {
        time.set("2026-08-03T01:30:00Z"); // due before whatever other tests have left
        dispatched();

        String mine = page(SHIZHENG, "/dispatch/fragments/todo").body();

        assertThat(mine).contains("待签收", "剩 ", "/tickets/" + id, "datetime=");
        assertThat(page(ZHIFA, "/dispatch/fragments/todo").body()).doesNotContain(id);
        time.set("2026-09-20T01:30:00Z");
        assertThat(page(SHIZHENG, "/dispatch").body()).contains("<!DOCTYPE html>", "超 ", "lang=\"zh-CN\"");
        assertThat(page(TestTokens.bearer("agent", null), "/dispatch").statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_ticket_is_shown_with_its_reason_and_the_steps_of_the_reader() {
        dispatched();

        String clerk = page(SHIZHENG, part()).body();

        assertThat(clerk)
                .contains("市政设施办公室", "为什么派到这里", "/steps/SIGN", "申请退单", "value=\"csrf-of-the-door\"")
                .contains("<span>计入考核</span>")
                .doesNotContain("办结回复</h3>", "同意退单", "data-secrecy");
        assertThat(page(DISPATCHER, part()).body()).contains("申请撤单").doesNotContain("/rulings/SIGN");
        assertThat(page(ZHIFA, part()).statusCode()).isEqualTo(403);
        assertThat(page(DISPATCHER, "/dispatch/fragments/tickets/000000-0000-0000")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_ticket_says_how_secret_it_is_and_whether_it_counts_in_the_assessment() {
        time.set("2026-08-03T01:30:00Z"); // due before whatever other tests have left
        publish(Writer.INTAKE, 1, NoticeEvents.created("drainage.blocked", TicketKind.REPORT));
        awaitItem();

        assertThat(page(SHIZHENG, part()).body()).contains("<dd data-secrecy><strong>保密</strong>", "<span>计入考核</span>");
        assertThat(page(SHIZHENG, "/dispatch").body()).containsPattern("(?s)" + id + "((?!</tr>).)*> · 保密<");
        assertThat(get(SHIZHENG, "/api/work-items/" + id).text("secrecy")).isEqualTo("SEALED");

        post(DISPATCHER, "/void", "{\"reason\":\"诉求人来电撤销\"}");
        assertThat(post(SUPERVISOR, "/request/approve", "").status()).isEqualTo(200);

        assertThat(page(SHIZHENG, part()).body()).contains("<strong>保密</strong>", "<span>不计入考核</span>", "（撤单）");
        assertThat(send(request(SHIZHENG, part())
                                .header("Accept-Language", "en")
                                .GET())
                        .body())
                .contains("<strong>sealed</strong>", "<span>not counted</span>", " (voided)");
    }

    @Test
    void a_form_with_scripts_is_answered_with_the_part_and_without_with_a_page() {
        dispatched();
        post(SHIZHENG, "/sign", "");

        assertThat(submit(SHIZHENG, "CONTACT", "channel=PHONE&result=REACHED").statusCode())
                .isEqualTo(302);

        HttpResponse<String> part = submit(SHIZHENG, "RESOLVE", "publicText=x&_csrf=y", "HX-Request", "true");
        HttpResponse<String> page = submit(SHIZHENG, "RESOLVE", "publicText=%3Cb%3Ex");

        assertThat(part.statusCode()).isEqualTo(422);
        assertThat(part.body()).contains("resolve-outcome-wrong").doesNotContain("<html");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("<html", "&lt;b&gt;x");
        assertThat(submit(SHIZHENG, "RESOLVE", "outcome=BURNT&publicText=x").statusCode())
                .isEqualTo(422);
        assertThat(workItems.find(id).orElseThrow().state().status()).isEqualTo(WorkStatus.HANDLING);
    }

    @Test
    void the_whole_way_of_a_return_on_forms() {
        dispatched();

        assertThat(submit(SHIZHENG, "RETURN", "words=&unit=").body()).contains("return-basis-wrong");
        HttpResponse<String> asked =
                submit(SHIZHENG, "RETURN", "words=%E5%B0%8F%E5%8C%BA%E5%86%85&unit=chengguan", "HX-Request", "true");
        assertThat(asked.headers().firstValue("HX-Redirect")).contains("/tickets/" + id);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(page(DISPATCHER, part()).body()).contains("小区内", "同意退单", "驳回退单"));
        assertThat(submit(DISPATCHER, "GRANT", "unit=nowhere").statusCode()).isEqualTo(422);
        assertThat(submit(DISPATCHER, "GRANT", "unit=").statusCode()).isEqualTo(302);
        assertThat(workItems.find(id).orElseThrow().state().assignment().lead()).isEqualTo("chengguan");
    }

    @Test
    void a_form_sent_twice_acts_once_and_one_of_an_older_page_is_told_so() {
        dispatched();
        String key = "key=00000000-0000-0000-0000-000000000001&version=1";

        assertThat(submit(SHIZHENG, "SIGN", key).statusCode()).isEqualTo(302);
        assertThat(submit(SHIZHENG, "SIGN", key).statusCode()).isEqualTo(302);
        HttpResponse<String> stale =
                submit(SHIZHENG, "RESOLVE", "version=1&outcome=SOLVED&publicText=x&channel=PHONE&result=REACHED");

        assertThat(stale.statusCode()).isEqualTo(422);
        assertThat(stale.body()).contains("role=\"alert\"");
    }

    @Test
    void places_are_found_by_name_and_only_among_ones_own() {
        time.set("2026-08-03T01:30:00Z"); // due before whatever other tests have left
        dispatched();

        assertThat(page(DISPATCHER, "/dispatch/fragments/search?q=%E5%B8%82%E6%94%BF")
                        .body())
                .contains(id);
        assertThat(page(ZHIFA, "/dispatch/fragments/search?q=%E5%B8%82%E6%94%BF")
                        .body())
                .doesNotContain(id);
    }

    @Test
    void a_ticket_is_found_by_its_title_too() {
        dispatched();
        Envelope envelope = new Envelope(Writer.INTAKE, RecordType.TEXT, id, 2, time.instant(), null, null);
        byte[] body = EventJson.write(new TicketText(id, "title", "井盖丢失丙", time.instant()));
        KafkaProbe.of("intake-texts").send(TicketText.key(id, "title"), envelope.headers(), body);
        String called = "?q=" + URLEncoder.encode("井盖丢失丙", StandardCharsets.UTF_8);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(page(SHIZHENG, "/dispatch/fragments/search" + called)
                                .body())
                        .contains(id));
        assertThat(page(DISPATCHER, "/dispatch" + called).body()).contains(id, "id=\"count-all\">1<");
        assertThat(page(ZHIFA, "/dispatch/fragments/search" + called).body()).doesNotContain(id);
    }

    private String part() {
        return "/dispatch/fragments/tickets/" + id;
    }

    private HttpResponse<String> page(String token, String path) {
        return send(request(token, path).GET());
    }

    private HttpResponse<String> submit(String token, String step, String fields, String... headers) {
        HttpRequest.Builder request = request(
                        token, "/dispatch/tickets/" + id + (token.equals(DISPATCHER) ? "/rulings/" : "/steps/") + step)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private HttpRequest.Builder request(String token, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/html")
                .header("X-Yihu-Csrf", "csrf-of-the-door");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
