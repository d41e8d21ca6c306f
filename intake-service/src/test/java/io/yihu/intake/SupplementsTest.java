package io.yihu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.yihu.events.EventJson;
import io.yihu.events.TicketText;
import io.yihu.testkit.KafkaProbe;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Orders that come again and say more, and callers who do. */
class SupplementsTest extends IntakeTest {
    private static final String SAID = "松涛里楼下烧烤店凌晨两点还在放音响";

    @Test
    void an_order_that_comes_again_and_says_more_adds_to_its_ticket_once() {
        Appeals order = Appeals.ready();
        String id = machine(order).at("/ticketId");
        String first = order.json();
        String more =
                order.with("description", SAID + "，今晚又叫来一车人，电话 13812345678").json();

        Api.Answer added = as("machine").post("/api/tickets", more);
        Api.Answer again = as("machine").post("/api/tickets", more);
        Api.Answer replayed = as("machine").post("/api/tickets", first);
        Api.Answer evenMore = machine(order.with("description", SAID + "，今晚又叫来一车人，电话 13812345678，还堵了门"));

        assertThat(added.status()).isEqualTo(200);
        assertThat(List.of(added, again, replayed, evenMore))
                .extracting(answer -> answer.at("/ticketId"))
                .containsOnly(id);
        assertThat(added.at("/supplements")).isEqualTo("1");
        assertThat(again.at("/supplements")).isEqualTo("1");
        assertThat(replayed.status()).isEqualTo(200);
        assertThat(evenMore.at("/supplements")).isEqualTo("2");
        isSaidOnce(id);
    }

    private void isSaidOnce(String id) {
        assertThat(texts(id, 4)).containsExactlyInAnyOrder("烧烤店夜间噪声", SAID, "，今晚又叫来一车人，电话 138****5678", "，还堵了门");
        assertThat(amended(id, 2)).hasSize(2).allMatch(type -> type.endsWith("supplemented.v1"));
        assertThat(agent().get("/api/tickets/" + id).text())
                .contains("138****5678", "还堵了门")
                .doesNotContain("13812345678");
    }

    @Test
    void an_order_that_comes_again_with_the_same_words_and_another_matter_is_a_conflict_and_changes_nothing() {
        Appeals order = Appeals.ready();
        String id = machine(order).at("/ticketId");

        Api.Answer other = machine(order.with("category", "noise.construction"));

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.at("/reason")).isEqualTo("other-content-same-number");
        assertThat(agent().get("/api/tickets/" + id).at("/supplements/0")).isNull();
    }

    @Test
    void of_a_report_what_is_added_is_published_nowhere() {
        String id = machine(Appeals.ready().with("kind", "REPORT")).at("/ticketId");

        Api.Answer added = agent().post(
                        "/api/tickets/" + id + "/supplements", "{\"channel\":\"HOTLINE\",\"words\":\"他昨夜又来收摊位费\"}");

        assertThat(added.at("/supplements")).isEqualTo("1");
        assertThat(amended(id, 1)).hasSize(1);
        assertThat(agent().get("/api/tickets/" + id).text()).doesNotContain("摊位费");
        assertThat(KafkaProbe.of("intake-texts").all())
                .noneMatch(record -> record.key().startsWith(id));
    }

    @Test
    void what_the_lead_asks_is_not_shown_to_a_unit_that_only_assists() {
        String id = machine(Appeals.ready()).at("/ticketId");
        Others.assign(id, "market", List.of("chengguan"));
        Others.ask(id, "音响放在哪一层？");
        String part = "/intake/fragments/tickets/" + id;

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(agent().get(part).text()).contains("音响放在哪一层？"));
        assertThat(as("unit-clerk").get(part).text()).contains(SAID).doesNotContain("音响放在哪一层？");
    }

    @Test
    void a_unit_that_asks_is_heard_at_intake_and_the_agent_writes_the_answer_down() {
        Others.knowUnit();
        String id = machine(Appeals.ready()).at("/ticketId");
        Others.assign(id);
        Others.ask(id, "哪一家烧烤店？");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(agent().get("/intake").text()).contains("待询问诉求人", id, "哪一家烧烤店？"));
        String part = "/intake/fragments/tickets/" + id;
        String form = "/intake/tickets/" + id + "/supplements";
        assertThat(agent().get(part).text()).contains("记录诉求人的答复", "哪一家烧烤店？", form);
        assertThat(as("auditor").get(part).text()).contains("哪一家烧烤店？").doesNotContain(form);

        assertThat(agent().form(form, "words=+").status()).isEqualTo(422);
        assertThat(agent().form(form, "words=" + encoded("靠桥头的<那家>")).header("Location"))
                .as("a path, as nobody knows the service's own address")
                .isEqualTo("/tickets/" + id);

        assertThat(agent().get(part).text()).contains("补充：", "靠桥头的&lt;那家&gt;");
        assertThat(as("supervisor").form(form, "words=x").status()).isEqualTo(403);
        Others.resume(id);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(agent().get("/intake").text()).doesNotContain("哪一家烧烤店？"));
    }

    @Test
    void nothing_is_added_to_a_ticket_that_nobody_knows_or_without_words() {
        String id = machine(Appeals.ready()).at("/ticketId");

        assertThat(agent().post(
                                "/api/tickets/260101-0000-0000/supplements",
                                "{\"channel\":\"HOTLINE\",\"words\":\"x\"}")
                        .status())
                .isEqualTo(404);
        assertThat(agent().post("/api/tickets/" + id + "/supplements", "{\"channel\":\"HOTLINE\",\"words\":\" \"}")
                        .at("/field"))
                .isEqualTo("words");
    }

    private Api.Answer machine(Appeals order) {
        return as("machine").post("/api/tickets", order.json());
    }

    private static List<String> texts(String id, int count) {
        return KafkaProbe.of("intake-texts")
                .await(all -> all.stream().filter(r -> r.key().startsWith(id)).count() >= count)
                .stream()
                .filter(r -> r.key().startsWith(id))
                .map(r -> EventJson.read(r.bytes(), TicketText.class).text())
                .toList();
    }

    private static List<String> amended(String id, int count) {
        return KafkaProbe.of("ticket-amended")
                .await(all -> all.stream().filter(r -> id.equals(r.key())).count() >= count)
                .stream()
                .filter(r -> id.equals(r.key()))
                .map(r -> r.header("ce_type"))
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
