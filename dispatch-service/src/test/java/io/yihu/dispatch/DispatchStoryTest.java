package io.yihu.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.yihu.dispatch.domain.WorkItem;
import io.yihu.dispatch.domain.WorkStatus;
import io.yihu.events.BasedOn;
import io.yihu.events.EventJson;
import io.yihu.events.ForgottenFor;
import io.yihu.events.TicketAssigned;
import io.yihu.events.TicketClassified;
import io.yihu.events.TicketForgotten;
import io.yihu.events.TicketKind;
import io.yihu.events.TicketText;
import io.yihu.events.Triage;
import io.yihu.events.Urgency;
import io.yihu.events.Writer;
import io.yihu.kit.outbox.Stored;
import io.yihu.testkit.KafkaProbe;
import io.yihu.testkit.SeenRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DispatchStoryTest extends DispatchTest {
    private static final String RETURN = "{\"basis\":\"松涛里管网已移交，联系人我叫张三，电话13812345678\",\"suggestedUnit\":\"zhifa\"}";
    private static final String REPLY =
            "{\"contact\":{\"channel\":\"PHONE\",\"result\":\"REACHED\"},\"outcome\":\"SOLVED\",\"publicText\":\"已疏通，致电13812345678\",\"internalText\":\"清淤三处\"}";

    @Test
    void the_sewer_of_songtaoli_is_dispatched_signed_and_answered() {
        Stored<WorkItem> first = dispatched();
        assertThat(first.state().assignment().lead()).isEqualTo("shizheng");
        assertThat(first.state().seen()).isEqualTo(BasedOn.intake(1));
        TicketAssigned assigned =
                EventJson.read(records("ticket-assigned", 1).get(0).bytes(), TicketAssigned.class);
        assertThat(assigned.signBy()).isEqualTo(Instant.parse("2026-09-08T01:30:00Z"));
        assertThat(assigned.rule().row()).isEqualTo("songtaoli-drainage");

        Answer signed = post(SHIZHENG, "/sign", "");
        assertThat(signed.status()).isEqualTo(200);
        assertThat(signed.text("status")).isEqualTo("SIGNED");
        assertThat(signed.etag()).isEqualTo("\"2\"");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> workItems.find(id).orElseThrow().fullyPublished());

        assertThat(post(SHIZHENG, "/resolve", REPLY).text("status")).isEqualTo("RESOLVED");
        assertThat(records("dispatch-texts", 2))
                .extracting(SeenRecord::key)
                .contains(TicketText.key(id, "reply-1"), TicketText.key(id, "internal-1"));
        assertThat(records("dispatch-texts", 2))
                .allSatisfy(r -> assertThat(r.value()).doesNotContain("13812345678"));
    }

    @Test
    void a_bad_call_back_starts_another_round_by_the_row_for_rework() {
        answered();
        time.set("2026-09-08T08:30:00Z");
        publish(Writer.FEEDBACK, 2, bad(1));
        publish(Writer.FEEDBACK, 2, bad(1));
        awaitStatus(WorkStatus.DISPATCHED);
        TicketAssigned again =
                EventJson.read(records("ticket-assigned", 2).get(1).bytes(), TicketAssigned.class);
        assertThat(again.round()).isEqualTo(2);
        assertThat(again.dispatchNo()).isEqualTo(2);
        assertThat(again.signBy()).as("4 working hours").isEqualTo(Instant.parse("2026-09-09T04:00:00Z"));
        assertThat(again.resolveBy()).as("3 working days").isEqualTo(Instant.parse("2026-09-11T08:30:00Z"));
        assertThat(again.basedOn()).isEqualTo(new BasedOn(1L, null, 2L));
        assertThat(records("ticket-assigned", 2)).hasSize(2);
    }

    @Test
    void a_good_call_back_closes_the_ticket_and_puts_it_away() {
        answered();

        publish(Writer.FEEDBACK, 2, good(1));

        awaitStatus(WorkStatus.CLOSED);
        await().untilAsserted(() ->
                assertThat(workItems.find(id).orElseThrow().archived()).isTrue());
        assertThat(get(SHIZHENG, "/api/work-items/" + id).text("status")).isEqualTo("CLOSED");
    }

    @Test
    void whoever_is_forgotten_takes_the_words_of_units_along_and_leaves_the_facts() {
        answered();
        publish(Writer.FEEDBACK, 2, good(1));
        awaitStatus(WorkStatus.CLOSED);

        publish(Writer.INTAKE, 2, new TicketForgotten(ForgottenFor.AGE));
        publish(Writer.INTAKE, 2, new TicketForgotten(ForgottenFor.AGE));

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(workItems.find(id).orElseThrow().texts()).isEmpty();
            assertThat(get(SHIZHENG, "/api/work-items/" + id).body().at("/texts/dispatch"))
                    .as("the projection follows")
                    .isEmpty();
        });
        assertThat(records("dispatch-texts", 4))
                .filteredOn(record -> record.bytes() == null)
                .extracting(SeenRecord::key)
                .containsExactlyInAnyOrder(TicketText.key(id, "reply-1"), TicketText.key(id, "internal-1"));
        assertThat(get(SHIZHENG, "/api/work-items/" + id).text("status")).isEqualTo("CLOSED");
    }

    @Test
    void a_granted_return_starts_another_dispatch_with_clocks_of_its_own() {
        dispatched();
        post(SHIZHENG, "/sign", "");
        time.set("2026-09-08T08:30:00Z");

        Answer asked = post(SHIZHENG, "/return", RETURN);
        assertThat(asked.text("status")).isEqualTo("RETURN_REVIEW");
        assertThat(asked.body().path("pendingReturn").path("suggestedUnit").asString())
                .isEqualTo("zhifa");
        assertThat(records("dispatch-texts", 1).get(0).value()).doesNotContain("13812345678", "张三");
        Answer granted = post(DISPATCHER, "/return/grant", "{\"note\":\"同意\"}");

        assertThat(granted.status()).isEqualTo(200);
        assertThat(granted.text("leadUnit")).isEqualTo("zhifa");
        assertThat(granted.body().path("hops").asInt()).isEqualTo(1);
        assertThat(granted.body().path("dispatchNo").asInt()).isEqualTo(2);
        assertThat(granted.body().path("clocks").path("sign").path("by").asString())
                .isEqualTo("2026-09-09T08:30:00Z");
        assertProblem(post(SHIZHENG, "/sign", ""), 403, "other-units-ticket", null);
        assertProblem(get(SHIZHENG, "/api/work-items/" + id), 403, "other-units-ticket", null);
        assertThat(post(ZHIFA, "/sign", "").status()).isEqualTo(200);
    }

    @Test
    void a_rejected_return_pins_the_ticket_and_it_cannot_be_returned_again() {
        dispatched();
        post(SHIZHENG, "/return", RETURN);

        Answer rejected = post(DISPATCHER, "/return/reject", "");

        assertThat(rejected.status()).isEqualTo(200);
        assertThat(rejected.text("status")).isEqualTo("DISPATCHED");
        assertThat(rejected.body().path("pinned").asBoolean()).isTrue();
        assertProblem(post(SHIZHENG, "/return", RETURN), 409, "pinned", null);
        assertProblem(post(DISPATCHER, "/return/grant", "{}"), 409, "no-return-pending", null);
    }

    @Test
    void a_registration_that_comes_five_times_is_dispatched_once() {
        for (int i = 0; i < 5; i++) {
            publish(Writer.INTAKE, 1, created(Triage.READY));
        }
        awaitItem();
        publish(Writer.INTAKE, 2, classified(TicketKind.COMPLAINT));
        post(SHIZHENG, "/sign", "");
        awaitTimeline(3);

        assertThat(records("ticket-assigned", 1)).hasSize(1);
        assertThat(workItems.find(id).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void a_ticket_whose_triage_is_pending_waits_for_its_classification() {
        publish(Writer.INTAKE, 1, created(Triage.PENDING));
        KafkaProbe.of("ticket-created").await(all -> all.stream().anyMatch(r -> id.equals(r.key())));
        assertProblem(get(DISPATCHER, "/api/work-items/" + id), 404, "unknown-ticket", null);

        publish(Writer.INTAKE, 2, classified(TicketKind.COMPLAINT));

        assertThat(awaitItem().state().seen()).isEqualTo(BasedOn.intake(2));
    }

    @Test
    void a_nuisance_call_is_given_to_nobody_and_a_verdict_on_an_unknown_ticket_blocks_nobody() {
        publish(Writer.INTAKE, 1, classified(TicketKind.NUISANCE));
        publish(Writer.FEEDBACK, 1, bad(1));
        publish(Writer.FEEDBACK, 2, good(1));
        publish(Writer.INTAKE, 2, classified(TicketKind.HELP));

        assertThat(awaitItem().state().matter().kind()).isEqualTo(TicketKind.HELP);
        assertThat(awaitItem().version()).isEqualTo(1);
    }

    private void answered() {
        dispatched();
        assertThat(post(SHIZHENG, "/sign", "").status()).isEqualTo(200);
        assertThat(post(SHIZHENG, "/resolve", REPLY).status()).isEqualTo(200);
    }

    private void awaitStatus(WorkStatus status) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> workItems.find(id).orElseThrow().state().status() == status);
    }

    private void awaitTimeline(int entries) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> get(SHIZHENG, "/api/work-items/" + id)
                                .body()
                                .path("timeline")
                                .size()
                        >= entries);
    }

    private static TicketClassified classified(TicketKind kind) {
        return new TicketClassified(kind, "drainage.blocked", SONGTAOLI, Urgency.ORDINARY);
    }

    static List<String> words(Answer detail) {
        return detail.body()
                .path("timeline")
                .valueStream()
                .map(e -> e.path("zh").asString())
                .toList();
    }
}
