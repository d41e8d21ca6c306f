package io.yihu.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.yihu.dispatch.domain.WorkStatus;
import io.yihu.events.Channel;
import io.yihu.events.EventJson;
import io.yihu.events.Place;
import io.yihu.events.TicketCreated;
import io.yihu.events.TicketKind;
import io.yihu.events.Triage;
import io.yihu.events.UnitTicket;
import io.yihu.events.UnitTopic;
import io.yihu.events.Urgency;
import io.yihu.events.Writer;
import io.yihu.testkit.KafkaProbe;
import io.yihu.testkit.TestTokens;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Vendors beside the school: urban management has to assist the brigade, by a clock of its own. */
class AssistStoryTest extends DispatchTest {
    private static final String CHENGGUAN = TestTokens.bearer("unit-clerk", "chengguan");
    private static final String REPLY = "{\"contact\":{\"channel\":\"VISIT\",\"result\":\"REACHED\"},"
            + "\"outcome\":\"SOLVED\",\"publicText\":\"已劝离并定点值守\"}";
    private static final String PART = "{\"words\":\"已清理占道摊位，联系13812345678\"}";
    private static final String BY = "2026-09-10T01:30:00Z";

    @Test
    void the_reply_waits_for_urban_management_and_everybody_is_told() {
        vendors();
        post(ZHIFA, "/sign", "");

        Answer early = post(ZHIFA, "/resolve", REPLY);
        assertProblem(early, 409, "assists-open", null);
        assertThat(early.body().toString()).contains("城市管理");
        assertProblem(post(SHIZHENG, "/assist", PART), 403, "other-units-ticket", null);
        assertProblem(post(ZHIFA, "/assist", PART), 403, "other-units-ticket", null);
        assertProblem(post(CHENGGUAN, "/assist", "{}"), 400, "missing-field", "words");
        Answer given = post(CHENGGUAN, "/assist", PART);
        assertThat(given.status()).as(given.body().toString()).isEqualTo(200);
        assertThat(part(given).path("doneAt").asString()).isNotEmpty();
        assertProblem(post(CHENGGUAN, "/assist", PART), 409, "already-answered", null);
        assertThat(post(ZHIFA, "/resolve", REPLY).text("status")).isEqualTo("RESOLVED");

        assertThat(records("ticket-progressed", 3))
                .filteredOn(record -> record.value().contains("assistedAt"))
                .singleElement()
                .satisfies(
                        record -> assertThat(record.headers().get("ce_type")).isEqualTo("cn.12345.ticket.assisted.v1"));
        assertThat(records("dispatch-texts", 2))
                .anySatisfy(record -> assertThat(String.valueOf(record.key())).endsWith("assist-1-chengguan"))
                .allSatisfy(record -> assertThat(record.value()).doesNotContain("13812345678"));
    }

    @Test
    void a_late_assist_is_told_once_and_no_longer_waited_for() {
        vendors();
        post(ZHIFA, "/sign", "");

        time.set("2026-09-10T01:30:02Z");

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(records("ticket-progressed", 2))
                        .filteredOn(record -> record.value().contains("\"ASSIST\""))
                        .singleElement()
                        .satisfies(record -> assertThat(record.value()).contains("\"chengguan\"", BY)));
        assertThat(part(get(ZHIFA, "/api/work-items/" + id)).path("late").asBoolean())
                .isTrue();
        assertThat(post(ZHIFA, "/resolve", REPLY).text("status")).isEqualTo("RESOLVED");
    }

    @Test
    void who_assists_has_its_own_deadline_on_its_page_list_and_topic() {
        time.set("2026-08-03T01:30:00Z"); // due before whatever other tests have left
        vendors();
        String own = "datetime=\"2026-08-06T01:30:00Z\"";

        assertThat(page(CHENGGUAN, "/dispatch/fragments/todo")).contains(id, own);
        assertThat(page(ZHIFA, "/dispatch/fragments/todo")).contains(id).doesNotContain(own);
        String shown = page(CHENGGUAN, "/dispatch/fragments/tickets/" + id);
        assertThat(shown).contains("/steps/ASSIST_DONE", "必办", own);
        assertThat(page(ZHIFA, "/dispatch/fragments/tickets/" + id))
                .contains("必办", own)
                .doesNotContain("/steps/ASSIST_DONE");
        assertThat(submit(CHENGGUAN, "words=")).contains("assist-words-wrong");
        submit(CHENGGUAN, "words=cleared");
        assertThat(page(ZHIFA, "/dispatch/fragments/tickets/" + id)).contains("按时完成", "cleared");
        assertThat(workItems.find(id).orElseThrow().state().status()).isEqualTo(WorkStatus.DISPATCHED);
        KafkaProbe.of(UnitTopic.of("chengguan"))
                .await(records -> records.stream()
                        .filter(record -> id.equals(record.key()))
                        .map(record -> EventJson.read(record.bytes(), UnitTicket.class))
                        .anyMatch(AssistStoryTest::toldOfItsPart));
    }

    private static boolean toldOfItsPart(UnitTicket told) {
        return told.dispatch() != null
                && told.dispatch().assistance() != null
                && told.dispatch().assistance().get(0).assistedAt() != null
                && Instant.parse("2026-08-06T01:30:00Z").equals(told.deadlines().assistBy());
    }

    private void vendors() {
        publish(
                Writer.INTAKE,
                1,
                new TicketCreated(
                        TicketKind.COMPLAINT,
                        "street.vendors",
                        new Place("shuyuanlu", "haiguan", "haiguanlukou"),
                        Urgency.ORDINARY,
                        Channel.HOTLINE,
                        "hotline-12345",
                        Triage.READY,
                        Instant.parse("2026-08-03T01:00:00Z"),
                        null,
                        null));
        awaitItem();
    }

    private static JsonNode part(Answer answer) {
        return answer.body().path("assistance").path(0);
    }

    private String page(String token, String path) {
        return sent(request(token, path).GET());
    }

    private String submit(String token, String fields) {
        return sent(request(token, "/dispatch/tickets/" + id + "/steps/ASSIST_DONE")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields)));
    }

    private HttpRequest.Builder request(String token, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/html");
    }

    private static String sent(HttpRequest.Builder request) {
        try {
            return HttpClient.newHttpClient()
                    .send(request.build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
