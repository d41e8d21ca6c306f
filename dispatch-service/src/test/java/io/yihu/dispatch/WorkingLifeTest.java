package io.yihu.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.yihu.dispatch.domain.WorkStatus;
import io.yihu.events.Channel;
import io.yihu.events.SupervisionLevel;
import io.yihu.events.TicketSupplemented;
import io.yihu.events.Writer;
import io.yihu.testkit.SeenRecord;
import io.yihu.testkit.TestTokens;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contact, questions, requests and time, through REST, a real store, real topics and the timers of the running service. */
class WorkingLifeTest extends DispatchTest {
    private static final String SUPERVISOR = TestTokens.bearer("supervisor", null);
    private static final String REACHED = "{\"channel\":\"VISIT\",\"result\":\"REACHED\"}";
    private static final String WHY = "\"reason\":\"须待管网改造，负责人电话13812345678\"";

    @Test
    void a_reply_needs_the_first_contact_and_may_bring_it_along() {
        dispatched();
        post(SHIZHENG, "/sign", "");
        String reply = "{\"outcome\":\"SOLVED\",\"publicText\":\"已疏通\"}";

        assertProblem(post(SHIZHENG, "/resolve", reply), 409, "not-contacted-yet", null);
        Answer contacted = post(SHIZHENG, "/contact", REACHED);
        assertThat(contacted.text("status")).isEqualTo("HANDLING");
        assertThat(contacted.body().path("contact").path("channel").asString()).isEqualTo("VISIT");
        assertThat(post(SHIZHENG, "/resolve", reply).text("status")).isEqualTo("RESOLVED");
        assertThat(progressed(2)).contains("ticket.signed", "ticket.caller-contacted");
    }

    @Test
    void an_extension_is_asked_for_by_the_unit_and_approved_by_another_person() {
        handled();
        Answer asked = post(SHIZHENG, "/extension", "{\"until\":\"2026-09-18T12:00:00+08:00\"," + WHY + "}");

        assertThat(asked.body().path("pendingRequest").path("kind").asString()).isEqualTo("EXTENSION");
        assertThat(asked.body().path("clocks").path("resolve").path("by").asString())
                .as("nothing changes until it is decided")
                .isEqualTo("2026-09-14T01:30:00Z");
        assertProblem(post(SHIZHENG, "/request/approve", ""), 403, "not-allowed", null);
        Answer approved = post(DISPATCHER, "/request/approve", "{\"note\":\"同意\"}");
        assertThat(approved.body().path("clocks").path("resolve").path("by").asString())
                .isEqualTo("2026-09-18T04:00:00Z");
        assertThat(approved.body().path("promisedBy").asString())
                .as("the citizen's clock")
                .isEqualTo("2026-09-14T01:30:00Z");
        assertThat(approved.body().path("pendingRequest").isMissingNode()).isTrue();
        assertThat(records("dispatch-texts", 2))
                .allSatisfy(r -> assertThat(r.value()).doesNotContain("13812345678"));
    }

    @Test
    void what_the_caller_says_to_intake_after_a_unit_has_asked_is_the_answer_once() {
        handled();
        publish(Writer.INTAKE, 2, new TicketSupplemented(1, Channel.HOTLINE));
        time.set("2026-09-07T02:30:00Z");
        post(SHIZHENG, "/question", "{\"question\":\"哪一栋楼前？\"}");
        assertThat(state().paused()).isTrue();

        time.set("2026-09-08T02:30:00Z");
        publish(Writer.INTAKE, 3, new TicketSupplemented(2, Channel.HOTLINE));
        publish(Writer.INTAKE, 3, new TicketSupplemented(2, Channel.HOTLINE));

        await().atMost(Duration.ofSeconds(20)).until(() -> !state().paused());
        assertThat(records("ticket-progressed", 4))
                .filteredOn(r -> r.header("ce_type").endsWith("clock-resumed.v1"))
                .singleElement()
                .satisfies(r -> assertThat(r.value()).contains("CALLER_ANSWERED"));
    }

    @Test
    void a_suspension_stops_the_clock_until_its_review_date_and_time_itself_lets_it_run_again() {
        handled();
        post(SHIZHENG, "/suspension", "{\"until\":\"2026-09-16T09:30:00+08:00\"," + WHY + "}");
        Answer approved = post(DISPATCHER, "/request/approve", "");
        assertThat(approved.text("status")).isEqualTo("SUSPENDED");
        assertThat(approved.body().path("paused").asBoolean()).isTrue();
        assertProblem(
                post(SHIZHENG, "/resolve", "{\"outcome\":\"SOLVED\",\"publicText\":\"x\"}"), 409, "suspended", null);

        time.set("2026-09-16T01:30:01Z");

        awaitStatus(WorkStatus.HANDLING);
        assertThat(state().assignment().clocks().resolveBy())
                .as("five days left, from Wednesday 16, with the make-up Sunday")
                .isEqualTo(Instant.parse("2026-09-22T01:30:00Z"));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(progressed(5)).contains("ticket.clock-resumed"));
    }

    @Test
    void a_ticket_is_voided_by_a_supervisor_only_and_is_over() {
        handled();
        Answer asked = post(DISPATCHER, "/void", "{" + WHY + "}");
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.body().at("/assessment/standing").asString()).isEqualTo("COUNTED");
        assertProblem(post(DISPATCHER, "/request/approve", ""), 403, "own-request", null);
        Answer voided = post(SUPERVISOR, "/request/approve", "");
        assertThat(voided.text("status")).isEqualTo("CANCELLED");
        assertThat(voided.body().at("/assessment/standing").asString()).isEqualTo("EXCLUDED");
        assertThat(voided.body().at("/assessment/reason").asString()).isEqualTo("VOIDED");
        assertThat(voided.text("secrecy")).isEqualTo("ORDINARY");
        assertProblem(post(SHIZHENG, "/contact", REACHED), 409, "already-cancelled", null);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> workItems.find(id).orElseThrow().archived());
    }

    @Test
    void nobody_signs_and_time_does_and_goes_on_to_raise_attention() {
        dispatched();

        time.set("2026-09-08T02:00:00Z");
        awaitStatus(WorkStatus.SIGNED);
        assertProblem(post(SHIZHENG, "/sign", ""), 409, "signed-automatically", null);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(progressed(1)).contains("ticket.signed"));
        time.set("2026-09-17T02:00:00Z");
        await().atMost(Duration.ofSeconds(20)).until(() -> state().progress().supervision() == SupervisionLevel.LEADER);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(progressed(4)).contains("ticket.deadline-reached", "ticket.supervision-raised"));
        assertThat(get(SHIZHENG, "/api/work-items/" + id)
                        .body()
                        .path("supervision")
                        .asString())
                .isEqualTo("LEADER");
    }

    @Test
    void a_signature_and_the_deadline_for_it_are_decided_once() {
        dispatched();
        time.set("2026-09-08T01:30:01Z");

        List<CompletableFuture<Answer>> all = java.util.stream.IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> post(SHIZHENG, "/sign", "")))
                .toList();

        assertThat(all.stream().map(CompletableFuture::join))
                .allSatisfy(answer -> assertProblem(answer, 409, "signed-automatically", null));
        awaitStatus(WorkStatus.SIGNED);
        assertThat(progressed(1).stream().filter("ticket.signed"::equals)).hasSize(1);
    }

    @Test
    void a_return_and_a_reply_at_the_same_moment_are_decided_once_and_the_loser_is_told() {
        dispatched();
        post(SHIZHENG, "/sign", "");
        String reply = "{\"contact\":" + REACHED + ",\"outcome\":\"SOLVED\",\"publicText\":\"已疏通\"}";
        CompletableFuture<Answer> one = CompletableFuture.supplyAsync(() -> post(SHIZHENG, "/resolve", reply));
        Answer other = post(SHIZHENG, "/return", "{\"basis\":\"不属职责\",\"suggestedUnit\":\"zhifa\"}");

        assertThat(List.of(one.join().status(), other.status())).containsExactlyInAnyOrder(200, 409);
        assertThat(
                        one.join().status() == 200
                                ? other.text("reason")
                                : one.join().text("reason"))
                .isIn("already-resolved", "return-under-review");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/contact    | {\"channel\":\"PHONE\"}                                                | 400 | missing-field | result",
                "/contact    | {\"channel\":\"PIGEON\",\"result\":\"REACHED\"}                        | 400 | unknown-value | channel",
                "/question   | {}                                                                    | 400 | missing-field | question",
                "/extension  | {\"reason\":\"x\"}                                                     | 400 | missing-field | until",
                "/extension  | {\"until\":\"2026-09-10T00:00:00Z\",\"reason\":\"x\"}                  | 422 | not-later | until",
                "/extension  | {\"until\":\"2026-12-10T00:00:00Z\",\"reason\":\"x\"}                  | 422 | too-late | until",
                "/suspension | {\"until\":\"2026-09-10T00:00:00Z\"}                                   | 400 | missing-field | reason",
                "/objection  | {\"reason\":\" \"}                                                     | 400 | missing-field | reason",
                "/resume     | {}                                                                    | 409 | already-handled |",
            })
    void what_cannot_be_is_refused_by_name_and_changes_nothing(
            String step, String body, int status, String reason, String field) {
        handled();
        long version = workItems.find(id).orElseThrow().version();

        assertProblem(post(SHIZHENG, step, step.equals("/resume") ? "" : body), status, reason, field);
        assertThat(workItems.find(id).orElseThrow().version()).isEqualTo(version);
    }

    private void handled() {
        dispatched();
        post(SHIZHENG, "/sign", "");
        assertThat(post(SHIZHENG, "/contact", REACHED).status()).isEqualTo(200);
    }

    private io.yihu.dispatch.domain.WorkItem state() {
        return workItems.find(id).orElseThrow().state();
    }

    private void awaitStatus(WorkStatus status) {
        await().atMost(Duration.ofSeconds(20)).until(() -> state().status() == status);
    }

    /** The short names of what was said in ticket-progressed, each number once. */
    private List<String> progressed(int atLeast) {
        return records("ticket-progressed", atLeast).stream()
                .map(record -> type(record).replace("cn.12345.", "").replace(".v1", ""))
                .toList();
    }

    private static String type(SeenRecord record) {
        return String.valueOf(record.headers().get("ce_type"));
    }
}
