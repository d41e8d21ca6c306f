package io.yihu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import io.yihu.intake.again.SecondInstance;
import io.yihu.intake.domain.Registration;
import io.yihu.kit.outbox.DecisionStore;
import io.yihu.testkit.TestBroker;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** 再次来电: similar tickets while an agent types. */
class SimilarTicketsTest extends IntakeTest {
    private static final String SIMILAR = "/api/tickets/similar";

    @Autowired
    MongoDatabase database;

    @Autowired
    DecisionStore<Registration> registrations;

    @Test
    void two_callers_who_say_the_same_in_other_words_at_one_estate_are_proposed_to_each_other_with_the_reasons() {
        String one = "十二中门口每天傍晚都有三轮车卖炒货，把人行道占满了";
        String other = "傍晚放学的时候，卖炒货的三轮车占满十二中门口人行道，走不过去";
        String first = register("13800001001", one);
        String second = register("13800001002", other);

        await().untilAsserted(() -> assertThat(found(asked(null, null, other))).containsKey(first));
        await().untilAsserted(() -> assertThat(found(asked(null, null, one))).containsKey(second));
        JsonNode proposal = found(asked("13800001003", "haiguanlukou", other)).get(first);

        assertThat(texts(proposal.get("reasons"), "zh"))
                .startsWith("同一小区", "同一事项")
                .anyMatch(why -> why.startsWith("文字相似 0."))
                .endsWith("24 小时内")
                .doesNotContain("同一来电人");
        assertThat(texts(proposal.get("reasons"), "en")).contains("same estate", "same matter");
        assertThat(proposal.at("/status/code").asString()).isIn("TRIAGE", "REGISTERED");
        assertThat(proposal.get("timeline")).isEmpty();
        assertThat(found(asked(null, null, "楼顶太阳能热水器漏水"))).doesNotContainKeys(first, second);
    }

    @Test
    void the_same_caller_is_known_at_once_and_told_how_far_it_is_and_nobody_s_number_is_in_the_answer() {
        String id = register("13800001011", "水塔巷路面塌陷一个大坑");
        Others.assign(id);

        Api.Answer at = agent().post(SIMILAR, asked("+86 138 0000 1011", null, "还没修好"));
        assertThat(at.status()).as(at.text()).isEqualTo(200);
        assertThat(at.text()).contains(id).doesNotContain("13800001011", "来电人乙");

        await().untilAsserted(() -> {
            JsonNode mine = found(asked("13800001011", null, "")).get(id);
            assertThat(mine.get("sameCaller").asBoolean()).isTrue();
            assertThat(mine.at("/promisedBy").asString()).isEqualTo("2026-03-06T10:00:00Z");
            assertThat(texts(mine.get("timeline"), "zh")).anyMatch(line -> line.contains("承诺 3 月 6 日 18:00 前答复"));
        });
        assertThat(found(asked("13800001012", null, ""))).doesNotContainKey(id);
        assertThat(database.getCollection("callers_tickets").find())
                .isNotEmpty()
                .allSatisfy(kept -> assertThat(kept.toJson()).doesNotContain("13800001011"));
    }

    @Test
    void what_ended_lately_is_proposed_as_closed_and_what_ended_long_ago_is_not() {
        String words = "玻璃厂宿舍后面围墙倒了半边没有人管";
        String lately = register("13800001021", words);
        String longAgo = register("13800001022", words);
        await().untilAsserted(() -> assertThat(found(asked(null, null, words))).containsKeys(lately, longAgo));

        close(lately, Instant.now().minusSeconds(3600));
        close(longAgo, Instant.parse("2026-03-03T02:00:00Z"));

        await().untilAsserted(() ->
                assertThat(found(asked(null, null, words))).containsKey(lately).doesNotContainKey(longAgo));
        assertThat(texts(found(asked(null, null, words)).get(lately).get("reasons"), "zh"))
                .contains("已结案");
        assertThat(found(asked("13800001022", "haiguanlukou", words))).doesNotContainKey(longAgo);
    }

    @Test
    void a_report_is_never_proposed_and_what_becomes_one_is_proposed_no_more() {
        String words = "某科室工作人员收受礼品卡后放行违建";
        String report = agent().post(
                        "/api/tickets",
                        call("13800001031", words).with("kind", "REPORT").json())
                .at("/ticketId");
        String pending = pending("13800001031", words);
        await().untilAsserted(() -> assertThat(found(asked(null, null, words))).containsKey(pending));

        turnsOutToBeAReport(pending);

        for (String asked :
                List.of(asked(null, null, words), asked("13800001031", null, ""), asked(null, "haiguanlukou", words))) {
            assertThat(found(asked)).doesNotContainKeys(report, pending);
        }
    }

    @Test
    void the_page_says_why_and_opens_the_ticket_and_a_caller_with_nothing_new_can_be_told_at_once() {
        String id = register("13800001041", "竹林巷变压器嗡嗡响");
        String typed = "title=&description=&category=&place=&phone=13800001041";

        Api.Answer part = agent().with("HX-Request", "true").form("/intake/fragments/similar", typed);

        assertThat(part.status()).as(part.text()).isEqualTo(200);
        assertThat(part.text())
                .contains("/tickets/" + id, "竹林巷变压器嗡嗡响", "同一来电人 · ", "没有新情况的，可直接告知进展")
                .doesNotContain("13800001041", "<html");
        assertThat(agent().with("Accept-Language", "en")
                        .form("/intake/fragments/similar", typed)
                        .text())
                .contains("same caller · ", "This may be the same");
        String unlike = "title=" + URLEncoder.encode("随便问问", StandardCharsets.UTF_8) + "&place=atlantis&category=no";
        assertThat(agent().form("/intake/fragments/similar", unlike).status()).isEqualTo(200);
        assertThat(agent().get("/intake/calls").text()).contains("hx-post=\"/intake/fragments/similar\"");
    }

    @Test
    void unknown_codes_and_those_who_may_not_ask_are_refused() {
        assertThat(agent().post(SIMILAR, "{\"category\":\"no.such\"}").status()).isEqualTo(422);
        assertThat(agent().post(SIMILAR, asked(null, "atlantis", "")).status()).isEqualTo(422);
        assertThat(agent().post(SIMILAR, "{}").json().get("items")).isEmpty();
        for (String role : List.of("supervisor", "auditor", "dispatcher", "unit-clerk", "callback-clerk")) {
            assertThat(as(role).post(SIMILAR, "{}").status()).as(role).isEqualTo(403);
        }
        assertThat(as("machine").post(SIMILAR, "{}").status()).isEqualTo(200);
    }

    @Test
    void an_instance_that_starts_again_finds_the_same_as_one_that_has_been_running() {
        String words = "松鹤亭假山喷泉水池漏电麻手";
        String open = register("13800001051", words);
        String lately = register("13800001052", words);
        String longAgo = register("13800001053", words);
        String report = agent().post(
                        "/api/tickets",
                        call("13800001054", words).with("kind", "REPORT").json())
                .at("/ticketId");
        String turned = pending("13800001056", words);
        close(lately, Instant.now().minusSeconds(3600));
        close(longAgo, Instant.parse("2026-03-03T02:00:00Z"));

        try (SecondInstance again = SecondInstance.start(registrations, database, TestBroker.bootstrapServers())) {
            await().untilAsserted(() -> assertThat(again.like(words)).containsExactlyInAnyOrder(open, lately, turned));
            await().untilAsserted(() -> assertThat(again.isComplete()).isTrue());
            String later = register("13800001055", words);
            turnsOutToBeAReport(turned);
            await().untilAsserted(() ->
                    assertThat(again.like(words)).contains(later).doesNotContain(report, turned, longAgo));
        }
        assertThat(found(asked(null, null, words))).containsKeys(open, lately).doesNotContainKeys(longAgo, report);
    }

    private void close(String id, Instant at) {
        Others.assign(id);
        Others.close(id, at);
        await().untilAsserted(() -> assertThat(
                        registrations.find(id).orElseThrow().state().closed())
                .isTrue());
    }

    private String pending(String phone, String words) {
        return agent().post(
                        "/api/tickets", call(phone, words).without("category").json())
                .at("/ticketId");
    }

    private void turnsOutToBeAReport(String id) {
        Api.Answer sealed = agent().post("/api/tickets/" + id + "/classify", """
                {"kind":"REPORT","category":"street.vendors","place":{"estate":"haiguanlukou"},"urgency":"ORDINARY"}""");
        assertThat(sealed.status()).as(sealed.text()).isEqualTo(200);
    }

    private String register(String phone, String words) {
        Api.Answer registered = agent().post("/api/tickets", call(phone, words).json());
        assertThat(registered.status()).as(registered.text()).isEqualTo(201);
        return registered.at("/ticketId");
    }

    private static Appeals call(String phone, String words) {
        return Appeals.ready()
                .with("title", words)
                .with("description", words)
                .with("category", "street.vendors")
                .with("place", Map.of("estate", "haiguanlukou"))
                .with("caller", Map.of("name", "来电人乙", "phone", phone));
    }

    private static String asked(String phone, String estate, String text) {
        return "{\"text\":\"" + text + "\""
                + (phone == null ? "" : ",\"phone\":\"" + phone + "\"")
                + (estate == null ? "" : ",\"category\":\"street.vendors\",\"place\":{\"estate\":\"" + estate + "\"}")
                + "}";
    }

    private Map<String, JsonNode> found(String asked) {
        Api.Answer answer = agent().post(SIMILAR, asked);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return StreamSupport.stream(answer.json().get("items").spliterator(), false)
                .collect(Collectors.toMap(item -> item.get("ticketId").asString(), item -> item));
    }

    private static List<String> texts(JsonNode items, String field) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.get(field).asString())
                .toList();
    }
}
