package io.yihu.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An app that speaks Open311 GeoReport v2 and knows nothing of this house but its address and a key. */
class Open311Test extends IntakeTest {
    private static final HttpClient APP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void an_app_finds_the_matters_reports_and_follows_its_report_in_xml() throws Exception {
        String key = key("app-xml");
        assertThat(xml(get("discovery.xml"))
                        .getElementsByTagName("specification")
                        .item(0)
                        .getTextContent())
                .contains("GeoReport_v2");
        assertThat(get("services.xml").body()).contains("<service_code>noise.commercial</service_code>", "商业噪声");
        Document definition = xml(get("services/noise.commercial.xml"));
        assertThat(definition.getDocumentElement().getTagName()).isEqualTo("service_definition");
        assertThat(definition.getElementsByTagName("attribute").getLength()).isEqualTo(2);

        HttpResponse<String> taken = post("requests.xml", report(key));

        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
        assertThat(taken.headers().firstValue("Content-Type")).hasValue("text/xml;charset=UTF-8");
        String id = text(xml(taken), "service_request_id");
        assertThat(text(xml(taken), "service_notice")).containsPattern("查询码 [0-9]{8}");
        Document seen = xml(get("requests/" + id + ".xml?api_key=" + key));
        assertThat(seen.getDocumentElement().getTagName()).isEqualTo("service_requests");
        assertThat(text(seen, "status")).isEqualTo("open");
        assertThat(text(seen, "description")).contains("烧烤店音响一直响到半夜").doesNotContain("13800005678");
        assertThat(text(seen, "requested_datetime")).endsWith("+08:00");
    }

    @Test
    void an_app_polls_its_reports_in_json_by_number_by_day_and_by_status() throws Exception {
        String key = key("app-json");
        JsonNode taken = json(post("requests.json", report(key)));
        String id = taken.at("/0/service_request_id").asString();

        JsonNode byNumber = json(get("requests.json?service_request_id=" + id + ",000101-0000-0000&api_key=" + key));
        JsonNode byDay = json(get("requests.json?status=open&service_code=noise.commercial&api_key=" + key));

        assertThat(byNumber).hasSize(1);
        assertThat(byNumber.at("/0/service_name").asString()).isEqualTo("商业噪声");
        assertThat(byNumber.at("/0/address").asString()).contains("书院路街道");
        assertThat(byDay.findValuesAsString("service_request_id")).contains(id);
        assertThat(json(get("requests.json?status=closed&api_key=" + key)).findValuesAsString("service_request_id"))
                .doesNotContain(id);
        assertThat(json(get("tokens/" + id + ".json"))
                        .at("/0/service_request_id")
                        .asString())
                .isEqualTo(id);
    }

    @Test
    void the_same_report_again_is_the_same_ticket_and_another_is_another() throws Exception {
        Map<String, String> report = report(key("app-again"));
        String first = post("requests.json", report).body();

        HttpResponse<String> again = post("requests.json", report);
        report.put("description", report.get("description") + "，今晚又响了");

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first);
        assertThat(post("requests.json", report).statusCode()).isEqualTo(201);
    }

    @Test
    void without_the_key_nobody_reads_what_was_said_and_of_a_sealed_report_nothing() throws Exception {
        String key = key("app-words");
        Map<String, String> report = report(key);
        String open =
                json(post("requests.json", report)).at("/0/service_request_id").asString();
        report.put("attribute[kind]", "REPORT");
        String sealed =
                json(post("requests.json", report)).at("/0/service_request_id").asString();

        assertThat(json(get("requests/" + open + ".json")).at("/0/service_code").asString())
                .isEqualTo("noise.commercial");
        assertThat(get("requests/" + open + ".json").body()).doesNotContain("音响");
        assertThat(get("requests/" + open + ".json?api_key=" + key("app-other")).body())
                .doesNotContain("音响");
        assertThat(get("requests/" + sealed + ".json").statusCode()).isEqualTo(404);
        assertThat(get("requests.json").statusCode()).isEqualTo(403);
        assertThat(get("requests.json?service_request_id=" + open + "," + sealed)
                        .body())
                .contains(open)
                .doesNotContain(sealed);
        assertThat(get("requests/" + sealed + ".json?api_key=" + key).body())
                .contains("\"status\":\"open\"")
                .doesNotContain("音响", "noise.commercial");
    }

    @Test
    void tickets_of_other_channels_are_nobodys_here_even_under_the_apps_name() throws Exception {
        String key = key("app-name");
        String agents = agent().post(
                        "/api/tickets",
                        Appeals.ready().with("source", "app-name").json())
                .at("/ticketId");

        assertThat(get("requests/" + agents + ".json?api_key=" + key).statusCode())
                .isEqualTo(404);
        assertThat(get("requests.json?api_key=" + key).body()).isEqualTo("[]");
    }

    @Test
    void a_number_that_the_title_would_cut_is_masked_before() throws Exception {
        Map<String, String> report = report(key("app-title"));
        report.put("description", "楼下烧烤店音响一直响到半夜没有人管了，请回电话告诉我们什么时候处理13800005678谢谢");

        String id =
                json(post("requests.json", report)).at("/0/service_request_id").asString();

        assertThat(agent().get("/api/tickets/" + id).at("/title"))
                .startsWith("楼下烧烤店音响")
                .doesNotContain("1380000");
    }

    @ParameterizedTest
    @CsvSource({
        "api_key, , 403, api_key",
        "api_key, made-up, 403, api_key",
        "service_code, , 400, service_code",
        "service_code, there.is.none, 404, service_code",
        "description, , 400, description",
        "address_id, nowhere, 400, address_id",
        "address_id, , 400, lat",
        "lat, north, 400, lat",
        "phone, call me, 400, phone",
        "attribute[kind], PRAISE, 400, attribute[kind]",
    })
    void what_is_wrong_is_named_as_the_standard_names_it_and_changes_nothing(
            String field, String value, int status, String named) throws Exception {
        Map<String, String> report = report(key("app-wrong"));
        if (value == null) {
            report.remove(field);
        } else {
            report.put(field, value);
        }

        HttpResponse<String> refused = post("requests.xml", report);

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(status);
        Document errors = xml(refused);
        assertThat(errors.getDocumentElement().getTagName()).isEqualTo("errors");
        assertThat(text(errors, "code")).isEqualTo(Integer.toString(status));
        assertThat(text(errors, "description")).contains(named);
    }

    @Test
    void a_key_that_was_withdrawn_opens_nothing_and_only_an_administrator_hands_keys_out() throws Exception {
        String key = key("app-gone");
        as("administrator").post("/api/open311-keys/app-gone/withdraw", "{}");

        assertThat(post("requests.json", report(key)).statusCode()).isEqualTo(403);
        assertThat(get("requests.json?api_key=" + key).statusCode()).isEqualTo(403);
        assertThat(as("administrator")
                        .post("/api/open311-keys/app-gone/withdraw", "{}")
                        .status())
                .isEqualTo(404);
        assertThat(agent().post("/api/open311-keys", "{\"source\":\"mine\"}").status())
                .isEqualTo(403);
        assertThat(as("administrator").get("/api/open311-keys").text())
                .contains("app-gone")
                .doesNotContain(key);
    }

    @Test
    void spans_longer_than_ninety_days_and_days_that_are_none_are_refused() throws Exception {
        assertThat(get("requests.xml?start_date=2026-01-01T00:00:00Z&end_date=2026-06-01T00:00:00Z")
                        .statusCode())
                .isEqualTo(400);
        assertThat(get("requests.xml?start_date=yesterday").body()).contains("start_date");
        assertThat(get("requests.json?start_date=2020-01-01T00:00:00Z&api_key=" + key("app-span"))
                        .body())
                .isEqualTo("[]");
    }

    private String key(String source) {
        return as("administrator")
                .post("/api/open311-keys", "{\"source\":\"" + source + "\"}")
                .at("/apiKey");
    }

    private static Map<String, String> report(String key) {
        Map<String, String> report = new TreeMap<>();
        report.put("api_key", key);
        report.put("service_code", "noise.commercial");
        report.put("description", "楼下烧烤店音响一直响到半夜，电话13800005678，编号" + UUID.randomUUID());
        report.put("address_id", "songtao");
        report.put("first_name", "甲");
        report.put("last_name", "来电人");
        report.put("phone", "000-1234");
        report.put("jurisdiction_id", "any");
        return report;
    }

    private HttpResponse<String> get(String path) throws Exception {
        return APP.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString(UTF_8));
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
        String form = fields.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return APP.send(
                HttpRequest.newBuilder(uri(path))
                        .header("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString(UTF_8));
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + "/open311/v2/" + path);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private static Document xml(HttpResponse<String> answer) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.body().getBytes(UTF_8)));
    }

    private static String text(Document document, String tag) {
        return document.getElementsByTagName(tag).item(0).getTextContent();
    }
}
