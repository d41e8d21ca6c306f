package io.yihu.intake;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import io.yihu.events.EventJson;
import io.yihu.intake.domain.Registration;
import io.yihu.intake.matter.learn.HeldOut;
import io.yihu.kit.outbox.DecisionStore;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What intake understands by itself: from the first day by the lexicon, later by what it learned. */
class MatterTest extends IntakeTest {
    private static final String MODELS = "/api/matter-models";
    private static final List<String> DRAIN = List.of("下水道堵了", "污水外溢", "窨井冒水", "排水管不通");
    private static final List<String> VENDORS = List.of("摊贩占道", "流动摊叫卖", "小贩摆摊", "夜市堵路口");
    private static final List<String> WHERE = List.of("南门", "菜场旁", "三号楼", "学校对面", "河边");

    @Autowired
    MongoDatabase database;

    @Autowired
    DecisionStore<Registration> registrations;

    @AfterEach
    void onlyTheLexicon() {
        operations().post(MODELS + "/0/activate", "{}");
    }

    @Test
    void from_the_first_day_the_lexicon_suggests_and_says_why() {
        Api.Answer advice = suggest("松涛里小区下水道堵了，污水外溢");

        assertThat(advice.status()).as(advice.text()).isEqualTo(200);
        assertThat(advice.at("/model")).isEqualTo("0");
        assertThat(advice.at("/category/value")).isEqualTo("drainage.blocked");
        assertThat(advice.at("/category/origin")).isEqualTo("LEXICON");
        assertThat(advice.at("/category/path/0")).isEqualTo("urban");
        assertThat(advice.at("/category/path/2")).isEqualTo("drainage.blocked");
        assertThat(advice.at("/category/reasons/0")).isEqualTo("下水道");
        assertThat(advice.json().get("alarms")).isEmpty();
    }

    @Test
    void a_danger_raises_an_alarm_on_the_page_while_it_is_typed_and_the_ticket_is_as_urgent_as_can_be() {
        Api.Answer part = agent().form("/intake/fragments/suggestion", "key=&title=&description=" + encoded("三楼厨房着火了"));

        assertThat(part.status()).as(part.text()).isEqualTo(200);
        assertThat(part.text()).contains("role=\"alert\"", "危及生命", "着火", "data-take=\"call-urgency\"", "DANGER");
        assertThat(urgencyOf(pending("三楼厨房着火了"))).isEqualTo("DANGER");
        assertThat(urgencyOf(pending("三楼厨房着火了").with("urgency", "ORDINARY"))).isEqualTo("ORDINARY");
        assertThat(urgencyOf(pending("店里贴着跳楼价清仓"))).isEqualTo("ORDINARY");
        assertThat(urgencyOf(pending("三楼厨房着火了").with("kind", "NUISANCE"))).isEqualTo("ORDINARY");
    }

    @Test
    void it_learns_of_closed_tickets_switches_on_what_is_good_and_goes_back() {
        List<String> ids = closedTickets();
        String before = operations().get(MODELS).at("/active");

        Api.Answer good = trained();

        assertThat(before).isEqualTo("0");
        assertThat(good.at("/state")).as(good.text()).isEqualTo("GOOD");
        assertThat(good.at("/against")).isEqualTo("0");
        assertThat(good.json().get("macroF1").asDouble()).isGreaterThan(0.9);
        assertThat(good.json().at("/rows/drainage.blocked").asInt()).isGreaterThanOrEqualTo(60);
        assertThat(good.json().get("heldOut").asInt()).isPositive();
        String version = good.at("/version");
        assertThat(operations().get(MODELS).at("/active")).isEqualTo(version);
        Api.Answer advice = suggest("学校对面窨井冒水");
        assertThat(advice.at("/model")).isEqualTo(version);
        assertThat(advice.at("/category/origin")).isEqualTo("LEARNED");
        assertThat(advice.at("/category/value")).isEqualTo("drainage.blocked");
        anOrderWithAKnownPlaceIsClassifiedByItself(version);
        aWorseOneStaysOff(ids, version);
        goesBackAndForth(version);
    }

    private void goesBackAndForth(String version) {
        assertThat(operations().post(MODELS + "/0/activate", "{}").at("/active"))
                .isEqualTo("0");
        assertThat(suggest("学校对面窨井冒水").at("/category/origin")).isEqualTo("LEXICON");
        assertThat(operations().post(MODELS + "/" + version + "/activate", "{}").at("/active"))
                .isEqualTo(version);
        assertThat(operations().post(MODELS + "/9999/activate", "{}").status()).isEqualTo(404);
    }

    private void anOrderWithAKnownPlaceIsClassifiedByItself(String version) {
        Appeals order = pending("菜场旁窨井冒水，下水道堵了").with("place", Map.of("estate", "songtaoli"));
        Api.Answer ready = agent().post("/api/tickets", order.json());
        assertThat(ready.at("/triage")).isEqualTo("READY");
        Registration state =
                registrations.find(ready.at("/ticketId")).orElseThrow().state();
        assertThat(state.subject().category()).isEqualTo("drainage.blocked");
        assertThat(state.automatic()).isNotNull();
        assertThat(state.automatic().model()).hasToString(version);
        assertThat(agent().get("/intake/fragments/tickets/" + ready.at("/ticketId"))
                        .text())
                .contains("分类由系统据已结工单自动给出", "改类别/地点");
        assertThat(agent().post("/api/tickets", order.json()).at("/ticketId")).isEqualTo(ready.at("/ticketId"));

        assertThat(triage(pending("菜场旁窨井冒水，下水道堵了"))).isEqualTo("PENDING");
        assertThat(triage(order.with("externalNumber", "call-" + version).with("channel", "HOTLINE")))
                .isEqualTo("PENDING");
        assertThat(triage(order.with("externalNumber", "vague-" + version)
                        .with("channel", "PLATFORM")
                        .with("title", "请问")
                        .with("description", "南门")))
                .isEqualTo("PENDING");
    }

    /** What was learned of is turned round behind its back, what is held out is not: such a model must stay off. */
    private void aWorseOneStaysOff(List<String> ids, String active) {
        turnRound(ids);
        try {
            Api.Answer worse = trained();

            assertThat(worse.at("/state")).as(worse.text()).isEqualTo("WORSE");
            assertThat(worse.at("/against")).isEqualTo(active);
            assertThat(worse.at("/reason")).isEqualTo("worse-than-active");
            assertThat(operations().get(MODELS).at("/active")).isEqualTo(active);
            assertThat(operations()
                            .post(MODELS + "/" + worse.at("/version") + "/activate", "{}")
                            .status())
                    .isEqualTo(409);
        } finally {
            turnRound(ids);
        }
    }

    private void turnRound(List<String> ids) {
        MongoCollection<Document> archive = database.getCollection("registrations_archive");
        Map<String, String> other = Map.of("drainage.blocked", "street.vendors", "street.vendors", "drainage.blocked");
        for (String id : ids) {
            if (!HeldOut.is(id)) {
                Document state = archive.find(eq("_id", id)).first().get("state", Document.class);
                String category = state.get("subject", Document.class).getString("category");
                archive.updateOne(eq("_id", id), Updates.set("state.subject.category", other.get(category)));
            }
        }
    }

    private Api.Answer trained() {
        Api.Answer begun = operations().post(MODELS, "{}");
        assertThat(begun.status()).as(begun.text()).isEqualTo(202);
        String one = MODELS + "/" + begun.at("/version");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !operations().get(one).at("/state").equals("TRAINING"));
        return operations().get(one);
    }

    private List<String> closedTickets() {
        Others.knowUnit();
        List<String> ids = new ArrayList<>();
        for (int batch = 0; batch < 2; batch++) {
            String body = body(batch);
            await().untilAsserted(() -> assertThat(
                            as("administrator").post("/api/history", body).status())
                    .isEqualTo(200));
            as("administrator")
                    .post("/api/history", body)
                    .json()
                    .get("ticketIds")
                    .forEach(id -> ids.add(id.asString()));
        }
        await().until(() -> ids.stream()
                .allMatch(id -> database.getCollection("registrations_archive").countDocuments(eq("_id", id)) == 1));
        return ids;
    }

    private static String body(int batch) {
        List<Map<String, Object>> rows =
                IntStream.range(0, 80).mapToObj(i -> row(batch, i)).toList();
        return EventJson.mapper().writeValueAsString(Map.of("tickets", rows));
    }

    private static Map<String, Object> row(int batch, int i) {
        List<String> words = i % 2 == 0 ? DRAIN : VENDORS;
        Map<String, Object> row = new HashMap<>(Map.of("source", "learned", "kind", "COMPLAINT", "unit", "chengguan"));
        row.put("externalNumber", "L-" + batch + "-" + i);
        row.put("title", WHERE.get(i % 5) + words.get(i % 4));
        row.put("description", words.get(i / 4 % 4) + "，在" + WHERE.get(i / 5 % 5));
        row.put("category", i % 2 == 0 ? "drainage.blocked" : "street.vendors");
        row.put("place", Map.of("estate", "songtaoli"));
        row.put("outcome", "SOLVED");
        row.put("onTime", true);
        row.put("registeredAt", "2025-05-06T09:00:00+08:00");
        row.put("assignedAt", "2025-05-06T10:00:00+08:00");
        row.put("resolvedAt", "2025-05-08T10:00:00+08:00");
        row.put("closedAt", "2025-05-09T10:00:00+08:00");
        return row;
    }

    private static Appeals pending(String text) {
        return Appeals.pending().with("title", "来电反映").with("description", text);
    }

    private String urgencyOf(Appeals appeal) {
        String id = agent().post("/api/tickets", appeal.json()).at("/ticketId");
        return registrations.find(id).orElseThrow().state().subject().urgency().name();
    }

    private String triage(Appeals appeal) {
        return agent().post("/api/tickets", appeal.json()).at("/triage");
    }

    private Api.Answer suggest(String text) {
        return agent().post("/api/suggestions", EventJson.mapper().writeValueAsString(Map.of("description", text)));
    }

    private Api operations() {
        return as("operations");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
