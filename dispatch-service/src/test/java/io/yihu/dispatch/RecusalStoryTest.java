package io.yihu.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.yihu.events.EventJson;
import io.yihu.events.RecordType;
import io.yihu.events.Triage;
import io.yihu.events.UnitTicket;
import io.yihu.events.UnitTopic;
import io.yihu.events.Writer;
import io.yihu.testkit.KafkaProbe;
import io.yihu.testkit.TestTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The caller complains of the Municipal Facilities Office, which would have led: it keeps away and never reads a word. */
class RecusalStoryTest extends DispatchTest {
    private static final String DANGZHENG = TestTokens.bearer("unit-clerk", "dangzheng");
    private static final String OWN_SYSTEM = TestTokens.bearer("machine", "shizheng");
    private static final String DISPATCHER_THERE = TestTokens.bearer("dispatcher", "shizheng");
    private static final String AUDITOR_THERE = TestTokens.bearer("auditor", "shizheng");

    @BeforeEach
    void accused() {
        publish(Writer.INTAKE, 1, created(Triage.READY).accusing("shizheng"));
        awaitItem();
    }

    @Test
    void it_goes_to_another_unit_and_the_street_reads_why_but_no_unit_does() {
        Answer street = get(DISPATCHER, path());
        assertThat(street.text("leadUnit")).isEqualTo("dangzheng");
        assertThat(street.text("accusedUnit")).isEqualTo("shizheng");
        assertThat(street.body().path("explanation").path("row").asString()).isEqualTo("street-fallback");
        assertThat(street.body().path("explanation").path("reasonZh").asString())
                .contains("市政设施办公室为被反映单位", "回避", "songtaoli-drainage");
        assertThat(street.body().toString()).contains("依规回避");

        Answer lead = get(DANGZHENG, path());
        assertThat(lead.status()).isEqualTo(200);
        assertThat(lead.body().toString()).doesNotContain("accused", "回避", "被反映", "shizheng");
    }

    @Test
    void nobody_of_the_accused_unit_reads_it_or_decides_on_it() {
        for (String token : List.of(SHIZHENG, OWN_SYSTEM, DISPATCHER_THERE, AUDITOR_THERE)) {
            assertProblem(get(token, path()), 403, "other-units-ticket", null);
            assertProblem(get(token, path() + "/history"), 403, "other-units-ticket", null);
            assertThat(get(token, "/api/work-items?limit=100").body().toString())
                    .doesNotContain(id);
        }
        assertThat(get(DISPATCHER, "/api/work-items?unit=dangzheng&limit=100")
                        .body()
                        .toString())
                .contains(id);
        assertThat(get(DISPATCHER_THERE, "/api/work-items?unit=dangzheng&limit=100")
                        .body()
                        .toString())
                .doesNotContain(id);
        assertProblem(post(SHIZHENG, "/sign", ""), 403, "other-units-ticket", null);
        post(DANGZHENG, "/sign", "");
        assertThat(post(DANGZHENG, "/return", "{\"basis\":\"不属\",\"suggestedUnit\":\"zhifa\"}")
                        .status())
                .isEqualTo(200);
        assertProblem(post(DISPATCHER_THERE, "/return/reject", "{}"), 403, "other-units-ticket", null);
        assertThat(post(DISPATCHER, "/return/reject", "{}").status()).isEqualTo(200);
    }

    @Test
    void whoever_names_the_unit_next_is_refused() {
        post(DANGZHENG, "/sign", "");
        assertProblem(
                post(DANGZHENG, "/return", "{\"basis\":\"不属\",\"suggestedUnit\":\"shizheng\"}"),
                422,
                "accused-unit",
                "suggestedUnit");
        post(DANGZHENG, "/return", "{\"basis\":\"不属\",\"suggestedUnit\":\"zhifa\"}");
        String wish = "{\"toUnit\":\"shizheng\"}";
        assertProblem(post(DISPATCHER, "/return/grant", wish), 422, "accused-unit", "toUnit");
        assertProblem(post(DISPATCHER, "/return/designate", wish), 422, "accused-unit", "toUnit");
        post(DISPATCHER, "/return/grant", "{}");
        post(ZHIFA, "/sign", "");
        post(ZHIFA, "/contact", "{\"channel\":\"VISIT\",\"result\":\"REACHED\"}");
        String whistle = "{\"kind\":\"EMERGENCY\",\"units\":[\"chengguan\",\"shizheng\"],\"reason\":\"反复\"}";
        assertProblem(post(DISPATCHER, "/whistle", whistle), 422, "accused-unit", "units");
        assertThat(post(DISPATCHER, "/whistle", whistle.replace(",\"shizheng\"", ""))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void it_is_no_precedent_and_no_past_for_the_unit_at_that_place() {
        post(DANGZHENG, "/return", "{\"basis\":\"不属\",\"suggestedUnit\":\"zhifa\"}");
        post(DISPATCHER, "/return/grant", "{}");
        publishAnother(id + "-after", List.of());
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(get(SHIZHENG, path() + "-after").status()).isEqualTo(200));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(get(DISPATCHER, path() + "-after/history")
                                .body()
                                .toString())
                        .contains("\"" + id + "\""));
        assertThat(get(SHIZHENG, path() + "-after/history").body().toString()).doesNotContain("\"" + id + "\"");
        await().during(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(get(DISPATCHER, "/api/precedents?place=songtaoli&limit=100")
                                .body()
                                .toString())
                        .doesNotContain(id));
    }

    @Test
    void its_own_topic_is_silent_and_the_leads_topic_does_not_say_who_keeps_away() {
        List<UnitTicket> told = KafkaProbe.of(UnitTopic.of("dangzheng"))
                .await(records -> records.stream().anyMatch(record -> id.equals(record.key())))
                .stream()
                .filter(record -> id.equals(record.key()))
                .map(record -> EventJson.read(record.bytes(), UnitTicket.class))
                .toList();

        assertThat(told)
                .isNotEmpty()
                .allSatisfy(ticket -> assertThat(ticket.toString()).doesNotContain("shizheng", "回避", "被反映", "accused"));
        assertThat(KafkaProbe.of(UnitTopic.of("shizheng")).all()).noneMatch(record -> id.equals(record.key()));
        assertThat(KafkaProbe.of(UnitTopic.of("dangzheng")).all().stream().filter(record -> id.equals(record.key())))
                .allSatisfy(record -> assertThat(record.headers()).containsEntry("ce_type", RecordType.UNIT_TICKET));
    }

    @Test
    void the_pages_say_it_to_the_street_alone() {
        String page = "/dispatch/fragments/tickets/" + id;

        assertThat(text(DISPATCHER, page)).contains("被反映单位", "市政设施办公室", "回避");
        assertThat(text(DANGZHENG, page)).contains("为什么派到这里").doesNotContain("被反映", "回避");
        assertThat(get(SHIZHENG, "/dispatch/tickets/" + id + "/slip").status()).isEqualTo(403);
    }

    private String text(String token, String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/html")
                .header("Accept-Language", "zh")
                .build();
        try {
            return HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String path() {
        return "/api/work-items/" + id;
    }
}
