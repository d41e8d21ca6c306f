package io.yihu.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.yihu.dispatch.domain.DispatchRules;
import io.yihu.dispatch.domain.WorkMatter;
import io.yihu.events.BasedOn;
import io.yihu.events.CategoryReference;
import io.yihu.events.Envelope;
import io.yihu.events.EventJson;
import io.yihu.events.Place;
import io.yihu.events.RecordType;
import io.yihu.events.TicketKind;
import io.yihu.events.TicketText;
import io.yihu.events.Urgency;
import io.yihu.events.Writer;
import io.yihu.kit.outbox.Command;
import io.yihu.kit.setup.Setup;
import io.yihu.testkit.KafkaProbe;
import io.yihu.testkit.SeenRecord;
import io.yihu.testkit.TestTokens;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WorkListTest extends DispatchTest {
    private static final String LABOUR = TestTokens.bearer("unit-clerk", "shebao");
    private static final Place STREET = new Place("shuyuanlu", "xintai", null);

    @Autowired
    Setup<DispatchRules> setup;

    @Test
    void a_units_list_begins_with_what_burns_and_its_cursor_survives_what_comes_and_goes() {
        create("b-1", Urgency.ORDINARY);
        create("b-2", Urgency.DANGER);
        create("b-3", Urgency.INQUIRY);
        create("b-4", Urgency.ORDINARY);

        Answer first = get(LABOUR, "/api/work-items?limit=2");
        assertThat(ids(first)).containsExactly(id + "b-2", id + "b-3");
        create("b-0", Urgency.DANGER);
        Answer second = get(LABOUR, "/api/work-items?limit=2&after=" + first.text("next"));

        assertThat(ids(second)).containsExactly(id + "b-1", id + "b-4");
        assertThat(second.text("next")).isEmpty();
        assertThat(ids(get(DISPATCHER, "/api/work-items?unit=shebao&status=DISPATCHED")))
                .hasSize(5);
        assertThat(ids(get(DISPATCHER, "/api/work-items?unit=shebao&status=SIGNED")))
                .isEmpty();
    }

    @Test
    void who_may_see_which_list() {
        assertProblem(get(ZHIFA, "/api/work-items?unit=shebao"), 403, "other-units-ticket", "unit");
        assertProblem(get(TestTokens.bearer("machine", null), "/api/work-items"), 403, "no-unit", null);
        assertThat(get(TestTokens.bearer("auditor", null), "/api/work-items").status())
                .isEqualTo(200);
        assertThat(get(TestTokens.bearer("agent", null), "/api/work-items").status())
                .isEqualTo(403);
        assertProblem(get(DISPATCHER, "/api/work-items?after=xx"), 400, "malformed-parameter", "after");
        assertThat(get(DISPATCHER, "/api/work-items?status=BURNING").text("field"))
                .isEqualTo("status");
        assertProblem(get(DISPATCHER, "/api/work-items?colour=red"), 400, "unknown-parameter", "colour");
    }

    @Test
    void a_ticket_is_shown_with_title_names_and_timeline() {
        dispatched();
        text("title", "松涛里下水道堵塞");
        category();
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            Answer shown = get(SHIZHENG, "/api/work-items/" + id);
            assertThat(shown.text("title")).isEqualTo("松涛里下水道堵塞");
            assertThat(shown.body()
                            .path("names")
                            .path("drainage.blocked")
                            .path("zh")
                            .asString())
                    .isEqualTo("下水道堵塞");
            assertThat(DispatchStoryTest.words(shown)).containsExactly("登记", "第1次派单（第1轮）：市政设施办公室主办");
        });
    }

    @Test
    void clocks_explanation_and_actions_are_shown_to_the_unit_and_to_who_assists() {
        dispatched();
        time.set("2026-09-07T02:30:00Z");

        Answer shown = get(SHIZHENG, "/api/work-items/" + id);
        assertThat(shown.etag()).isEqualTo("\"1\"");
        assertThat(shown.body().path("clocks").path("sign").path("overdue").asBoolean())
                .isFalse();
        assertThat(shown.body().path("clocks").path("sign").path("remainingMs").asLong())
                .isEqualTo(82_800_000);
        assertThat(shown.text("category")).isEqualTo("drainage.blocked");
        assertThat(shown.body().path("explanation").path("row").asString()).isEqualTo("songtaoli-drainage");
        assertThat(shown.body().path("explanation").path("reasonZh").asString()).contains("市政设施办公室");
        assertThat(shown.body().path("explanation").path("considered").size()).isEqualTo(4);
        assertThat(actions(shown)).containsExactlyInAnyOrder("SIGN", "RETURN", "VOID", "WHISTLE");
        assertThat(actions(get(DISPATCHER, "/api/work-items/" + id)))
                .containsExactlyInAnyOrder("VOID", "WHISTLE", "REDIRECT");
        assertThat(actions(get(TestTokens.bearer("unit-clerk", "songtao"), "/api/work-items/" + id)))
                .as("who assists may look, and give its part")
                .containsExactly("ASSIST_DONE");
    }

    @Test
    void reference_data_is_published_and_can_be_read() {
        assertThat(get(LABOUR, "/api/units").body().path("items").size()).isEqualTo(18);
        assertThat(get(LABOUR, "/api/catalogue").text("version")).isEqualTo("2026-1");

        List<SeenRecord> units = KafkaProbe.of("reference-units").awaitCount(18);
        assertThat(units).extracting(SeenRecord::key).contains("shizheng", "songtao", "shuyuanlu");
        assertThat(KafkaProbe.of("reference-calendars").awaitCount(2))
                .extracting(SeenRecord::key)
                .contains("2025", "2026");
    }

    private void create(String suffix, Urgency urgency) {
        WorkMatter matter = new WorkMatter(TicketKind.COMPLAINT, "labour.wages", STREET, urgency);
        Instant now = time.instant();
        workItems.create(
                id + suffix,
                Command.at(now),
                setup.current().dispatching().assign(id + suffix, matter, BasedOn.intake(1), now));
    }

    private void text(String field, String text) {
        Envelope envelope = new Envelope(Writer.INTAKE, RecordType.TEXT, id, 2, time.instant(), null, null);
        byte[] body = EventJson.write(new TicketText(id, field, text, time.instant()));
        KafkaProbe.of("intake-texts").send(TicketText.key(id, field), envelope.headers(), body);
    }

    private void category() {
        String code = "drainage.blocked";
        Envelope envelope = new Envelope(Writer.INTAKE, RecordType.CATEGORY, code, 1, time.instant(), null, null);
        byte[] body = EventJson.write(new CategoryReference(code, "下水道堵塞", "blocked sewer", 3, "drainage"));
        KafkaProbe.of("reference-categories").send(code, envelope.headers(), body);
    }

    private static List<String> ids(Answer page) {
        return page.body()
                .path("items")
                .valueStream()
                .map(i -> i.path("ticketId").asString())
                .toList();
    }

    private static List<String> actions(Answer shown) {
        List<String> actions = new ArrayList<>();
        shown.body().path("actions").forEach(a -> actions.add(a.asString()));
        return actions;
    }
}
