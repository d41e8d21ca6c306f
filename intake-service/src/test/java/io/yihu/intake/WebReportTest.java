package io.yihu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Citizens who write on our page without an account. */
class WebReportTest extends IntakeTest {
    private static final HttpClient CITIZEN = HttpClient.newHttpClient();
    private static final Pattern NUMBER = Pattern.compile("id=\"registered-number\">([0-9-]+)<");
    private static final Pattern CODE = Pattern.compile("id=\"query-code\">([0-9 ]+)<");
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([0-9a-f-]{36})\"");

    @Test
    void an_appeal_becomes_a_ticket_whose_number_and_code_answer_at_once() throws Exception {
        HttpResponse<String> done = send(filled());

        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        assertThat(done.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        String number = found(NUMBER, done.body());
        Api.Answer ticket = agent().get("/api/tickets/" + number);
        assertThat(ticket.at("/channel")).isEqualTo("WEB");
        assertThat(ticket.at("/title")).isEqualTo("楼道的灯不亮三天了");
        assertThat(ticket.at("/caller/phone")).isEqualTo("138****5678");
        assertThat(get("/status?ticket=" + number).body()).contains(number);
        HttpRequest.Builder ask = HttpRequest.newBuilder(uri("/api/status"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(
                        "{\"ticketId\":\"" + number + "\",\"queryCode\":\"" + found(CODE, done.body()) + "\"}"));
        assertThat(CITIZEN.send(ask.build(), BodyHandlers.ofString()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_form_sent_twice_is_one_ticket_and_sent_with_other_words_says_which_ticket_it_was() throws Exception {
        Map<String, String> form = filled();
        String first = found(NUMBER, send(form).body());

        assertThat(found(NUMBER, send(form).body())).isEqualTo(first);
        form.put("description", "换了一件事：井盖松动");
        HttpResponse<String> other = send(form);
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains(first, "换了一件事：井盖松动");
        form.put("key", found(KEY, other.body()));
        assertThat(found(NUMBER, send(form).body())).isNotEqualTo(first);
    }

    @Test
    void what_is_missing_is_said_beside_the_field_and_nothing_typed_is_lost() throws Exception {
        HttpResponse<String> empty = send(Map.of("key", UUID.randomUUID().toString()));
        Map<String, String> form = filled();
        form.remove("phone");
        form.put("kind", "NUISANCE");
        HttpResponse<String> unanswerable = send(form);

        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body())
                .contains(
                        "report-description-wrong",
                        "report-kind-wrong",
                        "report-placeText-wrong",
                        "report-phone-wrong");
        assertThat(unanswerable.statusCode()).isEqualTo(422);
        assertThat(unanswerable.body())
                .contains("report-phone-wrong", "report-kind-wrong", "楼道的灯不亮三天了", "三号楼")
                .doesNotContain("report-description-wrong");
    }

    @Test
    void whoever_stays_anonymous_needs_no_number_and_a_report_of_wrongdoing_is_sealed() throws Exception {
        Map<String, String> form = filled();
        form.remove("phone");
        form.remove("name");
        form.put("anonymous", "true");
        form.put("kind", "REPORT");

        String number = found(NUMBER, send(form).body());

        assertThat(as("auditor").get("/api/tickets/" + number).text()).doesNotContain("楼道的灯");
    }

    @Test
    void the_page_is_for_anybody_in_both_languages() throws Exception {
        HttpResponse<String> page = get("/report");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("网上反映诉求", "12345", "松涛里");
        assertThat(get("/report", "en").body()).contains("Tell us what is wrong");
    }

    private static Map<String, String> filled() {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("key", UUID.randomUUID().toString());
        form.put("kind", "COMPLAINT");
        form.put("description", "楼道的灯不亮三天了\r\n老人下楼害怕");
        form.put("placeText", "松涛里三号楼");
        form.put("name", "来电人甲");
        form.put("phone", "13800005678");
        return form;
    }

    private HttpResponse<String> send(Map<String, String> form) throws Exception {
        String body = form.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(uri("/report"))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        return CITIZEN.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return get(path, "zh");
    }

    private HttpResponse<String> get(String path, String language) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri(path)).header("Accept", "text/html").header("Accept-Language", language);
        return CITIZEN.send(request.build(), BodyHandlers.ofString());
    }

    private static String found(Pattern pattern, String html) {
        Matcher matcher = pattern.matcher(html);
        assertThat(matcher.find()).as(html).isTrue();
        return matcher.group(1);
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
