package io.yihu.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.dispatch.domain.WorkStatus;
import io.yihu.events.BasedOn;
import io.yihu.events.DispatchCause;
import io.yihu.events.EventJson;
import io.yihu.events.Place;
import io.yihu.events.ReclassifyReason;
import io.yihu.events.TicketAssigned;
import io.yihu.events.TicketClassified;
import io.yihu.events.TicketKind;
import io.yihu.events.TicketReclassified;
import io.yihu.events.Triage;
import io.yihu.events.Urgency;
import io.yihu.events.Writer;
import io.yihu.testkit.TestTokens;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An agent finds that a dispatched ticket is about something else, or elsewhere; or a dispatcher that it went to the wrong unit. */
class ReclassifiedStoryTest extends DispatchTest {
    private static final String CHENGGUAN = TestTokens.bearer("unit-clerk", "chengguan");
    private static final Place XINTAI = new Place("shuyuanlu", "xintai", null);
    static final TicketReclassified NOISE = change("noise.construction", SONGTAOLI, Urgency.ORDINARY);
    static final TicketReclassified VENDORS = change("street.vendors", XINTAI, Urgency.ORDINARY);

    private static final String REDIRECT = "{\"toUnit\":\"%s\",\"reason\":\"职责清单第3条，属执法职责，电话13812345678\"}";

    @Autowired
    MeterRegistry meters;

    @Test
    void another_unit_has_it_once_the_old_one_lost_it_and_a_repeat_changes_nothing() {
        dispatched();
        post(SHIZHENG, "/sign", "");
        time.set("2026-09-07T03:30:00Z");

        for (int i = 0; i < 3; i++) {
            publish(Writer.INTAKE, 2, NOISE);
        }
        awaitState(item -> item.ledBy("zhifa"));

        TicketAssigned moved =
                EventJson.read(records("ticket-assigned", 2).get(1).bytes(), TicketAssigned.class);
        assertThat(moved.cause()).isEqualTo(DispatchCause.RECLASSIFIED);
        assertThat(moved.dispatchNo()).isEqualTo(2);
        assertThat(moved.assignedAt()).isEqualTo(Instant.parse("2026-09-07T03:30:00Z"));
        assertThat(moved.signBy()).isEqualTo(Instant.parse("2026-09-08T03:30:00Z"));
        assertThat(moved.resolveBy()).isEqualTo(Instant.parse("2026-09-14T03:30:00Z"));
        assertThat(moved.basedOn()).isEqualTo(BasedOn.intake(2));
        assertThat(records("ticket-assigned", 2)).hasSize(2);
        assertProblem(get(SHIZHENG, "/api/work-items/" + id), 403, "other-units-ticket", null);
    }

    @Test
    void it_is_counted_once_as_forwarded_and_its_new_unit_hurries_when_it_becomes_urgent() {
        dispatched();
        double before = forwarded("reclassified");
        publish(Writer.INTAKE, 2, NOISE);
        awaitState(item -> item.ledBy("zhifa"));

        Answer seen = get(ZHIFA, "/api/work-items/" + id);
        assertThat(seen.text("category")).isEqualTo("noise.construction");
        assertThat(seen.body().path("hops").asInt()).isZero();
        assertThat(seen.body().path("forwarded").asInt()).isEqualTo(1);
        assertThat(seen.text("promisedBy")).isEqualTo("2026-09-14T01:30:00Z");
        publish(Writer.INTAKE, 3, change("noise.construction", SONGTAOLI, Urgency.UTILITY));
        awaitState(item -> item.matter().urgency() == Urgency.UTILITY);
        assertThat(forwarded("reclassified") - before).isEqualTo(1);
        assertThat(get(ZHIFA, "/api/work-items/" + id)
                        .body()
                        .path("clocks")
                        .path("resolve")
                        .path("by")
                        .asString())
                .isEqualTo("2026-09-08T01:30:00Z");
    }

    @Test
    void a_second_move_is_for_the_dispatcher_to_decide() {
        dispatched();
        publish(Writer.INTAKE, 2, NOISE);
        publish(Writer.INTAKE, 3, VENDORS);
        awaitState(item -> item.returns().move() != null);

        Answer waiting = get(DISPATCHER, "/api/work-items/" + id);
        assertThat(waiting.text("leadUnit")).isEqualTo("zhifa");
        assertThat(waiting.body().path("pendingMove").path("toUnit").asString()).isEqualTo("chengguan");
        assertThat(waiting.body().path("actions").toString()).contains("REROUTE", "KEEP");
        assertProblem(post(DISPATCHER, "/move/reroute", "{\"toUnit\":\"zhifa\"}"), 422, "same-unit", "toUnit");
        assertThat(post(ZHIFA, "/move/keep", "{}").status()).isEqualTo(403);
    }

    @Test
    void a_dispatcher_sends_it_on() {
        dispatched();
        publish(Writer.INTAKE, 2, NOISE);
        publish(Writer.INTAKE, 3, VENDORS);
        awaitState(item -> item.returns().move() != null);

        Answer moved = post(DISPATCHER, "/move/reroute", "{\"note\":\"电话13812345678\"}");

        assertThat(moved.status()).isEqualTo(200);
        assertThat(moved.text("leadUnit")).isEqualTo("chengguan");
        assertThat(moved.body().path("forwarded").asInt()).isEqualTo(2);
        assertProblem(post(DISPATCHER, "/move/keep", "{}"), 409, "no-move-pending", null);
        assertThat(get(CHENGGUAN, "/api/work-items/" + id).status()).isEqualTo(200);
        assertThat(records("dispatch-texts", 1))
                .allSatisfy(r -> assertThat(r.value()).doesNotContain("13812345678"));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(DispatchStoryTest.words(get(DISPATCHER, "/api/work-items/" + id)))
                        .contains("类别或地点已更改", "派单员审定改派城市管理办公室"));
    }

    @Test
    void only_dispatchers_redirect_to_a_unit_that_may_have_it_and_with_a_reason() {
        dispatched();

        assertThat(post(SHIZHENG, "/move/redirect", REDIRECT.formatted("zhifa")).status())
                .isEqualTo(403);
        assertProblem(
                post(DISPATCHER, "/move/redirect", REDIRECT.formatted("xintai")), 422, "not-on-duty-list", "toUnit");
        assertProblem(post(DISPATCHER, "/move/redirect", "{\"toUnit\":\"zhifa\"}"), 400, "missing-field", "reason");
    }

    @Test
    void a_ticket_that_went_to_the_wrong_unit_is_redirected_once() {
        dispatched();
        double before = forwarded("redirected");

        Answer moved = post(DISPATCHER, "/move/redirect", REDIRECT.formatted("zhifa"), "Idempotency-Key", id);

        assertThat(moved.text("leadUnit")).isEqualTo("zhifa");
        assertThat(moved.body().path("forwarded").asInt()).isEqualTo(1);
        assertThat(moved.body().path("hops").asInt()).isZero();
        assertThat(moved.text("promisedBy")).isEqualTo("2026-09-14T01:30:00Z");
        assertThat(post(DISPATCHER, "/move/redirect", REDIRECT.formatted("zhifa"), "Idempotency-Key", id)
                        .status())
                .isEqualTo(200);
        assertThat(forwarded("redirected") - before).isEqualTo(1);
        TicketAssigned assigned =
                EventJson.read(records("ticket-assigned", 2).get(1).bytes(), TicketAssigned.class);
        assertThat(assigned.cause()).isEqualTo(DispatchCause.REDIRECTED);
    }

    @Test
    void both_units_find_that_it_was_redirected_and_the_next_one_why() {
        dispatched();
        records("unit-shizheng-tickets", 1);
        post(DISPATCHER, "/move/redirect", REDIRECT.formatted("zhifa"));

        assertProblem(post(SHIZHENG, "/sign", ""), 403, "other-units-ticket", null);
        assertThat(get(ZHIFA, "/api/work-items/" + id)
                        .body()
                        .at("/texts/dispatch/redirect-1")
                        .asString())
                .contains("职责清单第3条")
                .doesNotContain("13812345678");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(records("unit-shizheng-tickets", 2))
                        .last()
                        .satisfies(r -> assertThat(r.value()).contains("\"MOVED\"")));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(DispatchStoryTest.words(get(DISPATCHER, "/api/work-items/" + id)))
                        .contains("派单员认定派错单位，改派综合行政执法大队"));
    }

    @Test
    void the_unit_keeps_it_where_the_dispatcher_says_so() {
        dispatched();
        publish(Writer.INTAKE, 2, NOISE);
        publish(Writer.INTAKE, 3, VENDORS);
        awaitState(item -> item.returns().move() != null);

        Answer kept = post(DISPATCHER, "/move/keep", "");

        assertThat(kept.status()).isEqualTo(200);
        assertThat(kept.text("leadUnit")).isEqualTo("zhifa");
        assertThat(kept.body().has("pendingMove")).isFalse();
    }

    @Test
    void a_change_that_overtakes_the_registration_dispatches_it_for_what_it_is() {
        publish(Writer.INTAKE, 3, NOISE);
        awaitItem();
        publish(Writer.INTAKE, 1, created(Triage.PENDING));
        publish(
                Writer.INTAKE,
                2,
                new TicketClassified(TicketKind.COMPLAINT, "drainage.blocked", SONGTAOLI, Urgency.ORDINARY));
        publish(Writer.INTAKE, 4, change("noise.construction", XINTAI, Urgency.ORDINARY));
        awaitState(item -> item.matter().place().equals(XINTAI));

        WorkItem item = workItems.find(id).orElseThrow().state();
        assertThat(item.ledBy("zhifa")).isTrue();
        assertThat(item.assignment().dispatchNo()).isEqualTo(1);
        assertThat(records("ticket-assigned", 1)).hasSize(1);
    }

    @Test
    void what_is_set_right_while_the_reply_is_out_moves_nothing() {
        dispatched();
        post(SHIZHENG, "/sign", "");
        post(
                SHIZHENG,
                "/resolve",
                "{\"contact\":{\"channel\":\"PHONE\",\"result\":\"REACHED\"},\"outcome\":\"SOLVED\",\"publicText\":\"已疏通\"}");

        publish(Writer.INTAKE, 2, NOISE);
        awaitState(item -> item.matter().category().equals("noise.construction"));

        WorkItem item = workItems.find(id).orElseThrow().state();
        assertThat(item.status()).isEqualTo(WorkStatus.RESOLVED);
        assertThat(item.ledBy("shizheng")).isTrue();
        assertThat(records("ticket-assigned", 1)).hasSize(1);
    }

    /** What was taken for something else is the sewer of Songtaoli. */
    static TicketReclassified toSewer(String former) {
        return new TicketReclassified(
                TicketKind.COMPLAINT,
                "drainage.blocked",
                SONGTAOLI,
                Urgency.ORDINARY,
                former,
                SONGTAOLI,
                Urgency.ORDINARY,
                ReclassifyReason.FOUND_ON_SITE,
                null);
    }

    private double forwarded(String cause) {
        return meters.get("yihu.dispatch.forwarded")
                .tag("cause", cause)
                .counter()
                .count();
    }

    private void awaitState(Predicate<WorkItem> condition) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> workItems
                        .find(id)
                        .filter(stored -> condition.test(stored.state()))
                        .isPresent());
    }

    private static TicketReclassified change(String category, Place place, Urgency urgency) {
        return new TicketReclassified(
                TicketKind.COMPLAINT,
                category,
                place,
                urgency,
                "drainage.blocked",
                SONGTAOLI,
                Urgency.ORDINARY,
                ReclassifyReason.FOUND_ON_SITE,
                null);
    }
}
