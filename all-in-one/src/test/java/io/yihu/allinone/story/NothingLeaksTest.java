package io.yihu.allinone.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.yihu.allinone.rest.Api;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Nobody's data leaves intake: a caller comes by every channel, everybody repeats name and number, and neither is anywhere. */
class NothingLeaksTest {
    private static final String NAME = "温示例";
    private static final String PHONE = "13800004827";
    private static final String ID = "11010119000307731X";
    private static final String EMAIL = "nobody.4827@example.org";
    private static final String WORDS = "下水道又堵了。我叫" + NAME + "，电话" + PHONE + "，身份证" + ID + "，邮箱" + EMAIL + "。";
    private static final List<String> PRIVATE = List.of(NAME, PHONE, "138 0000 4827", ID, EMAIL);

    private static final Api AGENT = Api.as("agent", null);
    private static final Api CLERK = Api.as("unit-clerk", "shizheng");
    private static final Api CALLBACK_CLERK = Api.as("callback-clerk", null);

    @TempDir
    static Path folder;

    private static House house;

    @BeforeAll
    static void open() {
        house = House.open(folder);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void a_caller_is_in_no_topic_no_document_no_metric_and_no_line_of_the_log() throws Exception {
        try (LeakSearch search = LeakSearch.open()) {
            String ticket = byTelephone();
            inABatchAndFromAnApp();
            onTheCitizensPage();
            refused();
            worked(ticket);
            replied(ticket);
            askedAgain(ticket);
            supplemented(ticket);

            assertThat(search.places(PRIVATE, services())).isEmpty();
            itLooksEverywhere(search, ticket);
        }
    }

    /** A search that finds nothing proves nothing unless it finds what is there. */
    private static void itLooksEverywhere(LeakSearch search, String ticket) throws Exception {
        LoggerFactory.getLogger(NothingLeaksTest.class).info("Looking for {}", ticket);

        assertThat(search.places(List.of(ticket, "jvm_memory_used_bytes"), services()))
                .anyMatch(place -> place.startsWith("topic intake-texts"))
                .anyMatch(place -> place.startsWith("topic unit-shizheng-tickets"))
                .anyMatch(place -> place.startsWith("store yihu_intake.callers "))
                .anyMatch(place -> place.startsWith("store yihu_dispatch.work_items "))
                .anyMatch(place -> place.startsWith("store yihu_feedback.texts "))
                .anyMatch(place -> place.startsWith("log "))
                .anyMatch(place -> place.startsWith("operations ") && place.contains("/actuator/prometheus"));
    }

    private static List<URI> services() {
        return List.of(house.intake("/"), house.dispatch("/"), house.feedback("/"), house.analytics("/"));
    }

    private static String byTelephone() {
        return done(AGENT.post(house.intake("/api/tickets"), order()), 201)
                .body()
                .path("ticketId")
                .asString();
    }

    private static void inABatchAndFromAnApp() throws Exception {
        done(
                Api.as("machine", null)
                        .post(house.intake("/api/tickets/batch"), Map.of("tickets", List.of(order(), order()))),
                200);
        String key = done(
                        Api.as("administrator", null)
                                .post(house.intake("/api/open311-keys"), Map.of("source", "leak-app")),
                        201)
                .body()
                .path("apiKey")
                .asString();
        form(
                "/open311/v2/requests.json",
                Map.of(
                        "api_key", key,
                        "service_code", "drainage.blocked",
                        "address_id", "songtao",
                        "description", WORDS,
                        "first_name", NAME,
                        "phone", PHONE,
                        "email", EMAIL));
    }

    private static void onTheCitizensPage() throws Exception {
        form(
                "/report",
                Map.of(
                        "key",
                        UUID.randomUUID().toString(),
                        "kind",
                        "COMPLAINT",
                        "description",
                        WORDS,
                        "placeText",
                        "松涛里三号楼",
                        "name",
                        NAME,
                        "phone",
                        "138 0000 4827"));
    }

    /** What is refused is not written down either, wherever the number stands. */
    private static void refused() {
        Map<String, Object> misplaced = order();
        misplaced.put("source", PHONE);
        misplaced.put("category", PHONE);
        assertThat(AGENT.post(house.intake("/api/tickets"), misplaced).status()).isEqualTo(400);
        assertThat(CLERK.post(house.dispatch("/api/work-items/" + PHONE + "/sign"), Map.of())
                        .status())
                .isIn(400, 404);
        assertThat(AGENT.post(house.intake("/api/tickets/similar"), Map.of("description", WORDS, "kind", NAME))
                        .status())
                .isEqualTo(400);
    }

    private static void worked(String ticket) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> CLERK.get(item(ticket, ""))
                        .body()
                        .path("status")
                        .asString("")
                        .equals("DISPATCHED"));
        done(CLERK.post(item(ticket, "/sign"), Map.of()), 200);
        done(AGENT.post(house.intake("/api/tickets/" + ticket + "/reveals"), Map.of("purpose", "contact-caller")), 200);
        done(CLERK.post(item(ticket, "/contact"), Map.of("channel", "PHONE", "result", "REACHED")), 200);
        done(CLERK.post(item(ticket, "/question"), Map.of("question", "请问" + WORDS)), 200);
        done(Api.as("supervisor", null).post(item(ticket, "/instruction"), Map.of("words", "尽快办理，" + WORDS)), 200);
    }

    private static void replied(String ticket) {
        done(
                CLERK.post(
                        item(ticket, "/resolve"),
                        Map.of(
                                "contact",
                                Map.of("channel", "PHONE", "result", "REACHED"),
                                "outcome",
                                "SOLVED",
                                "publicText",
                                "已疏通。" + WORDS,
                                "internalText",
                                "联系人：" + NAME + " " + PHONE)),
                200);
    }

    private static void askedAgain(String ticket) {
        URI callback = house.feedback("/api/callbacks/" + ticket);
        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        CALLBACK_CLERK.get(callback).body().path("dueRound").asInt() == 1);
        done(
                CALLBACK_CLERK.post(
                        house.feedback("/api/callbacks/" + ticket + "/answers"),
                        Map.of(
                                "round",
                                1,
                                "contacted",
                                true,
                                "solved",
                                false,
                                "satisfaction",
                                "DISSATISFIED",
                                "remark",
                                "来电人说：" + WORDS)),
                200);
    }

    private static void supplemented(String ticket) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> CLERK.get(item(ticket, "")).body().path("round").asInt() == 2);
        done(
                AGENT.post(
                        house.intake("/api/tickets/" + ticket + "/supplements"),
                        Map.of("channel", "HOTLINE", "words", WORDS)),
                200);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> CLERK.get(item(ticket, "")).body().toString().contains("supplement"));
    }

    private static Map<String, Object> order() {
        Map<String, Object> order = new HashMap<>(Appeals.at("songtao", "songtaoli", "drainage.blocked", WORDS));
        order.put("caller", Map.of("name", NAME, "phone", PHONE));
        return order;
    }

    private static URI item(String ticket, String step) {
        return house.dispatch("/api/work-items/" + ticket + step);
    }

    private static Api.Answer done(Api.Answer answer, int status) {
        assertThat(answer.status()).as(String.valueOf(answer.body())).isEqualTo(status);
        return answer;
    }

    private static void form(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(house.intake(path))
                                .header("Content-Type", "application/x-www-form-urlencoded;charset=utf-8")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
    }
}
