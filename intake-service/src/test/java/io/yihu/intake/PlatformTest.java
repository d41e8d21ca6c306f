package io.yihu.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two platforms that speak their own fields and codes, one in JSON with a key, one in XML with signatures. */
class PlatformTest extends IntakeTest {
    private static final HttpClient PLATFORM = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void a_countys_order_becomes_a_ticket_once_and_what_it_says_more_is_added() {
        Map<String, Object> order = county();
        HttpResponse<String> first = county(order);
        HttpResponse<String> again = county(order);
        order.put("appealContent", order.get("appealContent") + "，今晚又来了，电话13800005678");
        HttpResponse<String> more = county(order);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        JsonNode told = JSON.readTree(first.body());
        assertThat(told.path("code").isNumber()).isTrue();
        assertThat(told.path("appealNo").asString()).isEqualTo(order.get("appealNo"));
        assertThat(told.path("queryCode").asString()).matches("[0-9]{8}");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(more.statusCode()).as(more.body()).isEqualTo(200);
        String ticket = told.path("ticketNo").asString();
        assertThat(JSON.readTree(again.body()).path("ticketNo").asString()).isEqualTo(ticket);
        assertThat(JSON.readTree(more.body()).path("ticketNo").asString()).isEqualTo(ticket);
        isTheCountys(agent().get("/api/tickets/" + ticket));
    }

    private static void isTheCountys(Api.Answer ticket) {
        assertThat(ticket.at("/title")).isEqualTo("夜间噪声");
        assertThat(ticket.at("/description")).startsWith("平台要求办结：2030-12-05 18:00\n平台指派：城管局\n烧烤店音响");
        assertThat(ticket.text())
                .contains("，今晚又来了，电话138****5678", "松涛里3栋")
                .doesNotContain("13800005678", "13800001234");
        assertThat(ticket.text().split("，今晚又来了", -1)).hasSize(2);
        assertThat(ticket.text().split("烧烤店音响", -1))
                .as("only what is new is added")
                .hasSize(2);
    }

    @Test
    void a_provinces_signed_order_becomes_a_ticket_once_and_is_answered_in_xml() {
        String number = UUID.randomUUID().toString();
        String body = province(number);
        HttpResponse<String> first = province(body, 0);
        HttpResponse<String> replayed = province(body, 0);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(first.headers().firstValue("Content-Type")).hasValue("application/xml;charset=UTF-8");
        assertThat(first.body()).contains("<response><head><state>NEW</state>", "<serial>" + number + "</serial>");
        assertThat(replayed.statusCode()).isEqualTo(200);
        assertThat(replayed.body()).contains("AGAIN", ticket(first.body()));
        Api.Answer known = machineFinds("province-b", number);
        assertThat(known.at("/ticketId")).isEqualTo(ticket(first.body()));
        assertThat(known.at("/category/code")).isEqualTo("noise.commercial");
        assertThat(known.text()).doesNotContain("13800001234");
    }

    @Test
    void a_replay_after_the_window_and_a_signature_of_another_body_are_refused_in_xml_and_change_nothing() {
        String number = UUID.randomUUID().toString();
        String body = province(number);

        HttpResponse<String> late = province(body, -600);
        HttpResponse<String> early = province(body, 600);
        HttpResponse<String> other = signed(body, sign(body + " ", now(0)), now(0));

        assertThat(late.statusCode()).isEqualTo(401);
        assertThat(late.body()).contains("<response><head><state>FAILED</state><reason>签名时间");
        assertThat(early.statusCode()).isEqualTo(401);
        assertThat(other.statusCode()).isEqualTo(401);
        assertThat(other.body()).contains("签名缺失或无效");
        assertThat(machineFinds("province-b", number).status()).isEqualTo(404);
    }

    @Test
    void a_document_type_is_refused_and_reads_no_file() {
        String body = "<!DOCTYPE order [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
                + province(UUID.randomUUID().toString()).replace("夜间噪声", "&x;");

        HttpResponse<String> refused = province(body, 0);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("FAILED", "<field>body</field>", "DOCTYPE");
    }

    @Test
    void a_wrong_key_an_unknown_platform_and_a_body_too_large_change_nothing() {
        Map<String, Object> order = county();
        String number = String.valueOf(order.get("appealNo"));

        assertThat(county(order, "secret-of-county-b").statusCode()).isEqualTo(401);
        assertThat(county(order, "").body()).contains("\"reason\":\"wrong-key\"");
        assertThat(post("nowhere", "{}", Map.of()).statusCode()).isEqualTo(404);
        order.put("appealContent", "长".repeat(100_000));
        assertThat(county(order).statusCode()).isEqualTo(413);
        assertThat(machineFinds("county-a", number).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "appealType, 抱怨, 400, appealType",
        "appealType, , 400, appealType",
        "appealSubject, , 400, appealSubject",
        "contactPhone, call me, 400, contactPhone",
        "expectedDeadline, soon, 400, expectedDeadline",
        "appealNo, 0123456789012345678901234567890123456789012345678901234567890123456789, 400, appealNo",
    })
    void what_is_wrong_is_named_as_the_platform_calls_it_and_changes_nothing(
            String field, String value, int status, String named) {
        Map<String, Object> order = county();
        order.put(field, value);

        HttpResponse<String> refused = county(order);

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(status);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(JSON.readTree(refused.body()).path("field").asString()).isEqualTo(named);
        if (!field.equals("appealNo")) {
            assertThat(machineFinds("county-a", String.valueOf(order.get("appealNo")))
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void the_same_words_under_the_same_number_with_another_code_are_a_conflict() {
        Map<String, Object> order = county();
        county(order);
        order.put("appealType", "求助");

        HttpResponse<String> refused = county(order);

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(409);
        assertThat(JSON.readTree(refused.body()).path("field").asString()).isEqualTo("appealNo");
    }

    @Test
    void the_same_number_at_two_platforms_is_two_tickets() {
        Map<String, Object> order = county();
        String number = String.valueOf(order.get("appealNo"));

        String ofCounty = JSON.readTree(county(order).body()).path("ticketNo").asString();
        String ofProvince = ticket(province(province(number), 0).body());

        assertThat(ofCounty).isNotEqualTo(ofProvince);
        assertThat(machineFinds("county-a", number).at("/ticketId")).isEqualTo(ofCounty);
        assertThat(machineFinds("province-b", number).at("/ticketId")).isEqualTo(ofProvince);
    }

    @Test
    void each_of_several_orders_stands_or_falls_by_itself() {
        Map<String, Object> good = county();
        Map<String, Object> bad = county();
        bad.put("appealType", "抱怨");
        HttpResponse<String> json = county(Map.of("orders", java.util.List.of(good, bad, good)));
        String number = UUID.randomUUID().toString();
        HttpResponse<String> xml = province("<orders>" + province(number) + "<order serial='x'/></orders>", 0);

        assertThat(json.statusCode()).as(json.body()).isEqualTo(200);
        JsonNode results = JSON.readTree(json.body()).path("results");
        assertThat(results.findValuesAsString("code")).containsExactly("0", "1", "0");
        assertThat(results.at("/1/field").asString()).isEqualTo("appealType");
        assertThat(results.at("/1/message").asString()).contains("appealType", "代码不在对照表中");
        assertThat(results.at("/2/ticketNo")).isEqualTo(results.at("/0/ticketNo"));
        assertThat(xml.statusCode()).as(xml.body()).isEqualTo(200);
        assertThat(xml.body())
                .containsSubsequence(
                        "<result><head><state>NEW</state>",
                        number,
                        "<result><head><state>FAILED</state>",
                        "<serial>x</serial>");
    }

    private static Map<String, Object> county() {
        Map<String, Object> order = new TreeMap<>();
        order.put("appealNo", UUID.randomUUID().toString());
        order.put("appealType", "投诉");
        order.put("appealSubject", "夜间噪声");
        order.put("appealContent", "烧烤店音响响到半夜");
        order.put("incidentAddress", "松涛里3栋");
        order.put("urgencyLevel", "一般");
        order.put("expectedDeadline", "2030-12-05 18:00:00");
        order.put("assignedDept", "城管局");
        order.put("callerName", "来电人甲");
        order.put("contactPhone", "13800001234");
        return order;
    }

    private HttpResponse<String> county(Map<String, ?> order) {
        return county(order, "secret-of-county-a");
    }

    private HttpResponse<String> county(Map<String, ?> order, String key) {
        return post("county-a", JSON.writeValueAsString(order), Map.of("x-api-key", key));
    }

    private static String province(String number) {
        return "<order serial=\"" + number + "\"><content><type>TS</type><class>A01</class><title>夜间噪声</title>"
                + "<text>音响响到半夜</text></content><place><area>岳塘区</area><detail>松涛里</detail></place>"
                + "<caller hidden=\"N\"><name>来电人乙</name><mobile>13800001234</mobile></caller></order>";
    }

    private HttpResponse<String> province(String body, int secondsAway) {
        return signed(body, sign(body, now(secondsAway)), now(secondsAway));
    }

    private HttpResponse<String> signed(String body, String signature, String time) {
        return post("province-b", body, Map.of("X-Signature", signature, "X-Timestamp", time));
    }

    private static String now(int secondsAway) {
        return Long.toString(Instant.now().plusSeconds(secondsAway).getEpochSecond());
    }

    private static String sign(String body, String time) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec("secret-of-province-b".getBytes(UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal((time + "\n" + body).getBytes(UTF_8)));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String ticket(String xml) {
        return xml.replaceAll("(?s).*<ticket>(.*?)</ticket>.*", "$1");
    }

    private Api.Answer machineFinds(String source, String number) {
        return as("machine").get("/api/tickets?source=" + source + "&externalNumber=" + number);
    }

    private HttpResponse<String> post(String platform, String body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/api/platforms/" + platform + "/orders"))
                .header("Content-Type", body.startsWith("<") ? "application/xml" : "application/json")
                .POST(BodyPublishers.ofString(body));
        headers.forEach(request::header);
        try {
            return PLATFORM.send(request.build(), BodyHandlers.ofString(UTF_8));
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
