package io.yihu.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.yihu.dispatch.domain.WorkItem;
import io.yihu.dispatch.domain.WorkStatus;
import io.yihu.events.BasedOn;
import io.yihu.events.CallbackAnswers;
import io.yihu.events.RequestDecision;
import io.yihu.events.Satisfaction;
import io.yihu.events.TicketClosed;
import io.yihu.events.Writer;
import io.yihu.testkit.TestTokens;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 先办后议 over REST, a real store and real topics: handled first, argued later, decided once and found again. */
class ObjectionStoryTest extends DispatchTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String REPLY =
            "{\"contact\":{\"channel\":\"VISIT\",\"result\":\"REACHED\"},\"outcome\":\"SOLVED\",\"publicText\":\"已疏通\"}";
    private static final String OBJECTION = "{\"reason\":\"管网不属本单位\",\"suggestedUnit\":\"zhifa\"}";

    /** A board shows so many rows and no more. */
    @BeforeEach
    void nothingElseIsOpen() {
        database.getCollection("work_items").deleteMany(new Document());
    }

    @Test
    void an_objection_outlives_reply_and_closing_is_found_on_the_board_and_becomes_a_precedent() {
        pinned();
        assertThat(post(SHIZHENG, "/objection", OBJECTION).status()).isEqualTo(200);
        assertThat(post(SHIZHENG, "/resolve", REPLY).text("status")).isEqualTo("RESOLVED");
        assertThat(board("disputed")).contains(id);
        close();
        assertThat(workItems.find(id).orElseThrow().archived()).isFalse();
        assertThat(board("disputed")).contains(id);
        assertThat(board("requests")).contains(id);
        assertThat(board("all")).doesNotContain(id);
        assertNoOpenWork();
        assertThat(board("fast-lane")).doesNotContain(id);

        Answer ruled = post(DISPATCHER, "/request/approve", "{\"note\":\"属执法职责\"}");

        assertThat(ruled.text("status")).isEqualTo("CLOSED");
        assertThat(ruled.text("leadUnit")).isEqualTo("shizheng");
        assertThat(ruled.body().at("/objectionRuling/toUnit").asString()).isEqualTo("zhifa");
        assertThat(ruled.body().at("/objectionRuling/decision").asString()).isEqualTo("GRANTED");
        await().atMost(PATIENCE).until(() -> workItems.find(id).orElseThrow().archived());
        assertThat(board("disputed")).doesNotContain(id);
        assertPrecedent();
        assertThat(html(DISPATCHER, "/dispatch/fragments/tickets/" + id))
                .contains("异议裁定", "不属市政设施办公室职责，属综合行政执法大队职责", "属执法职责");
    }

    private void assertNoOpenWork() {
        assertThat(ids("")).doesNotContain(id);
        assertThat(ids("&status=CLOSED")).contains(id);
    }

    private void assertPrecedent() {
        String question = "/api/precedents?unit=zhifa&decision=GRANTED&category=drainage.blocked&limit=100";
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(get(DISPATCHER, question).body().path("items"))
                        .anySatisfy(item -> {
                            assertThat(item.path("ticketId").asString()).isEqualTo(id);
                            assertThat(item.path("dispute").asString()).isEqualTo("OBJECTION");
                            assertThat(item.path("basis").asString()).isEqualTo("管网不属本单位");
                            assertThat(item.path("ruling").asString()).isEqualTo("属执法职责");
                        }));
        assertThat(html(DISPATCHER, "/dispatch/precedents?unit=zhifa&category=drainage.blocked"))
                .contains("市政设施办公室先办后议，裁定属综合行政执法大队职责");
    }

    @Test
    void a_unit_objects_after_its_reply_too_and_not_after_the_verdict() {
        pinned();
        post(SHIZHENG, "/resolve", REPLY);
        assertThat(post(SHIZHENG, "/objection", OBJECTION).status()).isEqualTo(200);
        assertThat(post(DISPATCHER, "/request/decline", "").text("status")).isEqualTo("RESOLVED");
        assertProblem(post(SHIZHENG, "/objection", OBJECTION), 409, "already-ruled", null);
        close();
        await().atMost(PATIENCE).until(() -> workItems.find(id).orElseThrow().archived());
        assertProblem(post(SHIZHENG, "/objection", OBJECTION), 409, "already-closed", null);
    }

    @Test
    void an_objection_goes_on_waiting_in_the_next_round() {
        pinned();
        post(SHIZHENG, "/objection", OBJECTION);
        post(SHIZHENG, "/resolve", REPLY);
        publish(Writer.FEEDBACK, 1, bad(1));
        await().atMost(PATIENCE).until(() -> state().assignment().round() == 2);

        assertThat(state().objected()).isTrue();
        assertThat(post(DISPATCHER, "/request/approve", "{\"toUnit\":\"chengguan\"}")
                        .text("status"))
                .isEqualTo("DISPATCHED");
        assertThat(state().returns().ruled().dispatchNo()).isEqualTo(1);
        assertThat(state().returns().ruled().toUnit()).isEqualTo("chengguan");
    }

    @Test
    void a_unit_asks_for_time_while_its_objection_waits_and_each_is_decided_by_its_number() {
        pinned();
        post(SHIZHENG, "/objection", OBJECTION);
        Answer both = post(SHIZHENG, "/extension", "{\"until\":\"2026-09-18T12:00:00+08:00\",\"reason\":\"待管材\"}");
        assertThat(both.status()).isEqualTo(200);
        assertThat(both.body().at("/pendingRequest/kind").asString()).isEqualTo("EXTENSION");
        assertThat(both.body().at("/pendingObjection/kind").asString()).isEqualTo("OBJECTION");
        assertThat(html(DISPATCHER, "/dispatch/fragments/tickets/" + id))
                .contains("审批申请：延期", "审批申请：异议", "approve-note-1", "approve-note-2", "decline-note-1");
        assertThat(board("requests")).contains("申请待批：延期", "申请待批：异议");
        assertProblem(post(DISPATCHER, "/request/approve", "{}"), 422, "which-request", "request");

        Answer ruled = post(DISPATCHER, "/request/decline", "{\"request\":1}");
        assertThat(ruled.body().at("/objectionRuling/decision").asString()).isEqualTo("REJECTED");
        assertThat(ruled.body().has("pendingObjection")).isFalse();
        Answer extended = post(DISPATCHER, "/request/approve", "{\"request\":2}");
        assertThat(extended.body().has("pendingRequest")).isFalse();
        assertThat(state().progress().tally().extensions()).isEqualTo(1);
    }

    @Test
    void a_ticket_closed_unsolved_stays_among_the_supervised_until_a_supervisor_takes_note() {
        String supervisor = TestTokens.bearer("supervisor", null);
        pinned();
        post(SHIZHENG, "/resolve", REPLY);
        publish(Writer.FEEDBACK, 1, unsolved());
        await().atMost(PATIENCE).until(() -> state().status() == WorkStatus.CLOSED);
        assertThat(board("supervised")).contains(id, "结案未解决，待知悉");
        assertThat(board("requests")).doesNotContain(id);

        assertProblem(post(DISPATCHER, "/supervision/noted", ""), 403, "not-allowed", null);
        assertThat(post(supervisor, "/supervision/noted", "").status()).isEqualTo(200);

        await().atMost(PATIENCE).until(() -> workItems.find(id).orElseThrow().archived());
        assertThat(board("supervised")).doesNotContain(id);
    }

    private static TicketClosed unsolved() {
        CallbackAnswers bad = new CallbackAnswers(true, false, Satisfaction.DISSATISFIED);
        return new TicketClosed(1, 1, "shizheng", bad, Instant.parse("2026-09-07T02:00:00Z"), BasedOn.NOTHING);
    }

    private String ids(String more) {
        StringBuilder found = new StringBuilder();
        for (String after = "?limit=200"; !after.isEmpty(); ) {
            Answer page = get(DISPATCHER, "/api/work-items" + after + more);
            found.append(page.body().path("items"));
            after = page.text("next").isEmpty() ? "" : "?limit=200&after=" + page.text("next");
        }
        return found.toString();
    }

    @Test
    void an_objection_and_a_reply_at_the_same_moment_both_count() {
        pinned();
        CompletableFuture<Answer> reply = CompletableFuture.supplyAsync(() -> post(SHIZHENG, "/resolve", REPLY));
        Answer objection = post(SHIZHENG, "/objection", OBJECTION);

        assertThat(reply.join().status()).isEqualTo(200);
        assertThat(objection.status()).isEqualTo(200);
        assertThat(state().status()).isEqualTo(WorkStatus.RESOLVED);
        assertThat(state().objected()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void an_objection_against_the_closing_either_waits_for_its_word_or_is_told_that_it_is_too_late(int attempt) {
        pinned();
        post(SHIZHENG, "/resolve", REPLY);
        CompletableFuture<Answer> objecting =
                CompletableFuture.supplyAsync(() -> post(SHIZHENG, "/objection", OBJECTION));
        publish(Writer.FEEDBACK, 1, good(1));
        Answer objection = objecting.join();
        await().atMost(PATIENCE).until(() -> state().status() == WorkStatus.CLOSED);

        assertThat(objection.status()).as("attempt " + attempt).isIn(200, 409);
        assertThat(state().objected()).isEqualTo(objection.status() == 200);
        if (objection.status() == 409) {
            assertThat(objection.text("reason")).isEqualTo("already-closed");
        }
    }

    @Test
    void of_many_who_decide_on_it_while_the_ticket_is_closed_one_does_and_the_others_are_told() {
        pinned();
        post(SHIZHENG, "/objection", OBJECTION);
        post(SHIZHENG, "/resolve", REPLY);
        List<CompletableFuture<Answer>> deciding = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> post(DISPATCHER, i % 2 == 0 ? "/request/approve" : "/request/decline", "")))
                .toList();
        publish(Writer.FEEDBACK, 1, good(1));
        List<Answer> answers = deciding.stream().map(CompletableFuture::join).toList();

        await().atMost(PATIENCE).until(() -> workItems.find(id).orElseThrow().archived());
        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .allSatisfy(answer -> assertProblem(answer, 409, "no-request-pending", null));
        assertThat(records("ticket-progressed", 6).stream()
                        .filter(record -> record.value().contains("\"ruling\":true")))
                .hasSize(1);
        assertThat(state().returns().ruled().decision()).isIn((Object[]) RequestDecision.values());
    }

    /** Returned, and the return was found wrong. */
    private void pinned() {
        dispatched();
        post(SHIZHENG, "/sign", "");
        post(SHIZHENG, "/return", "{\"basis\":\"不属职责\",\"suggestedUnit\":\"zhifa\"}");
        assertThat(post(DISPATCHER, "/return/reject", "").body().path("pinned").asBoolean())
                .isTrue();
    }

    private void close() {
        publish(Writer.FEEDBACK, 1, good(1));
        await().atMost(PATIENCE).until(() -> state().status() == WorkStatus.CLOSED);
    }

    private WorkItem state() {
        return workItems.find(id).orElseThrow().state();
    }

    private String board(String view) {
        return html(DISPATCHER, "/dispatch?view=" + view);
    }

    private String html(String token, String path) {
        return CatalogueVisitor.at(port).get(token, path).body();
    }
}
