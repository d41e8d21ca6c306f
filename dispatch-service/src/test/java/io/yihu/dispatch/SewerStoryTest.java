package io.yihu.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.yihu.dispatch.domain.WorkStatus;
import io.yihu.events.Writer;
import io.yihu.testkit.TestTokens;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The sewer of Songtaoli as the founding report tells it, one ticket from the first call to the end: blocked again, the street whistles,
 * the departments report in and survey the pipes, each gets a task and a deadline of its own, a deputy's wish becomes a leader's instruction, the work
 * waits for the project that lays the sewer elsewhere, the caller is not satisfied, it is done again, and somebody else says that it is done.
 */
class SewerStoryTest extends DispatchTest {
    private static final String CHENGGUAN = TestTokens.bearer("unit-clerk", "chengguan");
    private static final String SUPERVISOR = TestTokens.bearer("supervisor", null);
    private static final String YINGJI = TestTokens.bearer("unit-clerk", "yingji");
    private static final String WHISTLE =
            "{\"kind\":\"HARD_PROBLEM\",\"units\":[\"zhifa\",\"chengguan\",\"yingji\"],\"reason\":\"下水道反复堵塞，居民我叫张三13812345678多次投诉\"}";
    private static final String FINDINGS = "{\"findings\":\"勘查：雨污管网错接；执法大队查处私接，应急办抽排外溢污水，市政改造管网\",\"orders\":["
            + "{\"unit\":\"zhifa\",\"task\":\"查处三栋私接，联系13812345678\",\"until\":\"2026-09-11T18:00:00+08:00\"},"
            + "{\"unit\":\"yingji\",\"task\":\"抽排化粪池外溢污水\",\"until\":\"2026-09-09T12:00:00+08:00\"}]}";
    private static final String INSTRUCTION =
            "{\"words\":\"人大代表建议纳入厂网一体化，请报改线方案\",\"answerBy\":\"2026-09-10T18:00:00+08:00\"}";
    private static final String PROJECT =
            "{\"until\":\"2026-10-30T12:00:00+08:00\",\"reason\":\"污水主管改线列入厂网一体化工程，十月底完工\"}";
    private static final String REPLY =
            "{\"outcome\":\"SOLVED\",\"publicText\":\"污水主管改线完工，不再经过小区老管道\",\"internalText\":\"验收合格\"}";
    private static final String REPLY_AGAIN = "{\"contact\":{\"channel\":\"VISIT\",\"result\":\"REACHED\"},"
            + "\"outcome\":\"SOLVED\",\"publicText\":\"三栋化粪池支管一并接入新管，现场试水无外溢\"}";

    @Test
    void from_the_first_call_to_the_verification() {
        theUnitLooksAtIt();
        theStreetWhistles();
        theyReportInAndSurvey();
        eachHasItsOwnTask();
        aDeputysWishBecomesAnInstruction();
        theWorkWaitsForTheProject();
        onePartIsNearDueAndLateAndTheOtherInTime();
        theLeadsClockStands();
        theProjectIsDone();
        theyRateEachOther();
        theCallerIsNotSatisfied();
        itIsDoneAgain();
        somebodyElseSaysThatItIsDone();
        itIsAllTold();
    }

    private void theUnitLooksAtIt() {
        dispatched();
        done(SHIZHENG, "/sign", "");
        done(SHIZHENG, "/contact", "{\"channel\":\"VISIT\",\"result\":\"REACHED\"}");
    }

    private void theStreetWhistles() {
        Answer blown = done(DISPATCHER, "/whistle", WHISTLE);

        assertThat(summons(blown, 0).path("unit").asString()).isEqualTo("zhifa");
        assertThat(get(CHENGGUAN, "/api/work-items/" + id).status())
                .as("who is summoned sees the ticket")
                .isEqualTo(200);
        assertThat(records("dispatch-texts", 1))
                .allSatisfy(r -> assertThat(r.value()).doesNotContain("13812345678"));
    }

    private void theyReportInAndSurvey() {
        time.set("2026-09-07T06:00:00Z");
        done(ZHIFA, "/summons/report-in", "");
        done(YINGJI, "/summons/report-in", "");
        done(CHENGGUAN, "/summons/refuse", "{\"words\":\"正在处置其他险情\"}");
        assertProblem(
                post(SHIZHENG, "/whistle/findings", FINDINGS.replace("zhifa", "chengguan")),
                422,
                "not-there",
                "orders[0].unit");
        assertProblem(
                post(SHIZHENG, "/whistle/findings", FINDINGS.replace("2026-09-09T12", "2026-09-07T14")),
                422,
                "not-later",
                "orders[1].until");
        done(SHIZHENG, "/whistle/findings", FINDINGS);
        assertProblem(post(SHIZHENG, "/resolve", REPLY), 409, "parts-open", null);
    }

    private void eachHasItsOwnTask() {
        assertThat(tasks(ZHIFA)).containsExactly("task-1-1-zhifa");
        assertThat(tasks(YINGJI)).containsExactly("task-1-1-yingji");
        assertThat(tasks(SHIZHENG)).containsExactlyInAnyOrder("task-1-1-zhifa", "task-1-1-yingji");
        String page =
                WebPages.get(port, YINGJI, "/dispatch/fragments/tickets/" + id).body();
        assertThat(page).contains("抽排化粪池外溢污水").doesNotContain("查处三栋私接");
        assertThat(awaited(YINGJI)).isEqualTo("2026-09-09T04:00:00Z");
        assertThat(awaited(ZHIFA)).isEqualTo("2026-09-11T10:00:00Z");
        assertThat(records("dispatch-texts", 4))
                .filteredOn(r -> r.key().contains("task-"))
                .hasSize(2)
                .allSatisfy(r -> assertThat(r.value()).doesNotContain("13812345678"));
    }

    /** The texts of tasks that somebody reads. */
    private List<String> tasks(String token) {
        return get(token, "/api/work-items/" + id).body().path("texts").path("dispatch").propertyNames().stream()
                .filter(field -> field.startsWith("task-"))
                .toList();
    }

    /** Until when something is awaited of a unit, as its work list has it too. */
    private String awaited(String token) {
        return get(token, "/api/work-items/" + id).text("nextDeadline");
    }

    private void aDeputysWishBecomesAnInstruction() {
        time.set("2026-09-08T02:00:00Z");
        assertProblem(post(DISPATCHER, "/instruction", INSTRUCTION), 403, "supervisors-only", null);
        Answer given = done(SUPERVISOR, "/instruction", INSTRUCTION);
        assertThat(given.text("supervision")).isEqualTo("LEADER");

        done(SHIZHENG, "/instruction/answer", "{\"words\":\"改线方案已报，列入厂网一体化工程\"}");
    }

    private void theWorkWaitsForTheProject() {
        done(SHIZHENG, "/suspension", PROJECT);
        assertProblem(post(SHIZHENG, "/request/approve", ""), 403, "not-allowed", null);
        Answer suspended = done(DISPATCHER, "/request/approve", "{\"note\":\"同意，月底前复核\"}");
        assertThat(suspended.text("status")).isEqualTo("SUSPENDED");
        assertThat(suspended.text("promisedBy")).as("what the caller was told").isEqualTo("2026-09-14T01:30:00Z");
    }

    private void onePartIsNearDueAndLateAndTheOtherInTime() {
        time.set("2026-09-08T19:00:00Z");
        await().atMost(Duration.ofSeconds(20)).until(() -> told("ORDER", "NEAR") == 1);
        time.set("2026-09-09T04:00:01Z");
        await().atMost(Duration.ofSeconds(20)).until(() -> told("ORDER", "PASSED") == 1);
        assertThat(records("ticket-progressed", 1))
                .filteredOn(r -> r.value().contains("\"ORDER\""))
                .hasSize(2)
                .allSatisfy(r -> assertThat(r.value()).contains("\"yingji\"", "2026-09-09T04:00:00Z"));
        time.set("2026-09-10T02:00:00Z");
        done(YINGJI, "/summons/done", "{\"words\":\"污水已抽排\"}");
        done(ZHIFA, "/summons/done", "{\"words\":\"已拆除私接管道两处\"}");
        assertLate("yingji", "summoned");
        assertLate("shuyuanlu", "blown");
    }

    /** On the record of whom it concerns, for this ticket's parts. */
    private void assertLate(String unit, String side) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                Sheets.rows(WebPages.file(port, DISPATCHER, "/dispatch/exports/whistles?unit=" + unit)
                                        .body()))
                        .filteredOn(row -> row.contains(id) && row.contains("抽排化粪池外溢污水"))
                        .as(side)
                        .hasSize(1)
                        .allSatisfy(row -> assertThat(row).contains("逾期完成")));
    }

    private void theLeadsClockStands() {
        time.set("2026-10-20T02:00:00Z");
        assertProblem(post(SHIZHENG, "/resolve", REPLY), 409, "suspended", null);
        assertThat(told("RESOLVE", "PASSED")).as("its clock stands").isZero();
        await().atMost(Duration.ofSeconds(20)).until(() -> told("PROMISE", "PASSED") == 1);
    }

    private void theProjectIsDone() {
        time.set("2026-10-30T04:00:01Z");
        await().atMost(Duration.ofSeconds(20)).until(() -> status() == WorkStatus.HANDLING);

        assertThat(workItems
                        .find(id)
                        .orElseThrow()
                        .state()
                        .assignment()
                        .clocks()
                        .resolveBy())
                .as("four days of work were left, less half an hour")
                .isEqualTo("2026-11-05T03:30:00Z");
    }

    private void theyRateEachOther() {
        Answer ended = done(DISPATCHER, "/whistle/end", "");
        assertThat(summons(ended, 0).path("doneAt").asString()).isNotEmpty();
        assertThat(summons(ended, 1).path("answer").asString()).isEqualTo("REFUSED");
        done(DISPATCHER, "/whistle/ratings", "{\"unit\":\"zhifa\",\"score\":5}");
        done(ZHIFA, "/whistle/ratings", "{\"score\":4}");
    }

    private void theCallerIsNotSatisfied() {
        assertThat(done(SHIZHENG, "/resolve", REPLY).text("status")).isEqualTo("RESOLVED");

        time.set("2026-11-02T01:30:00Z");
        publish(Writer.FEEDBACK, 2, bad(1));

        await().atMost(Duration.ofSeconds(20)).until(() -> status() == WorkStatus.DISPATCHED);
        Answer again = get(SHIZHENG, "/api/work-items/" + id);
        assertThat(again.body().path("round").asInt()).isEqualTo(2);
        assertThat(again.text("leadUnit")).as("who did it does it again").isEqualTo("shizheng");
        assertThat(again.text("supervision")).as("attention never falls").isEqualTo("LEADER");
    }

    private void itIsDoneAgain() {
        time.set("2026-11-02T03:00:00Z");
        done(SHIZHENG, "/sign", "");
        time.set("2026-11-04T03:00:00Z");

        assertThat(done(SHIZHENG, "/resolve", REPLY_AGAIN).text("status")).isEqualTo("RESOLVED");
    }

    private void somebodyElseSaysThatItIsDone() {
        for (String own : List.of(SHIZHENG, ZHIFA)) {
            assertThat(post(own, "/close", "").status())
                    .as("no unit says so itself")
                    .isIn(403, 404, 405);
        }
        assertThat(status()).isEqualTo(WorkStatus.RESOLVED);

        publish(Writer.FEEDBACK, 3, good(2));

        await().atMost(Duration.ofSeconds(20)).until(() -> status() == WorkStatus.CLOSED);
    }

    private void itIsAllTold() {
        assertThat(types())
                .containsSubsequence(
                        "signed",
                        "caller-contacted",
                        "whistle-blown",
                        "summons-answered",
                        "summons-answered",
                        "findings-agreed",
                        "supervision-raised",
                        "instruction-given",
                        "instruction-answered",
                        "request-made",
                        "request-decided",
                        "order-done",
                        "deadline-reached",
                        "clock-resumed",
                        "whistle-ended",
                        "whistle-rated",
                        "whistle-rated",
                        "signed");
        assertThat(records("ticket-assigned", 2)).hasSize(2);
        assertThat(records("ticket-resolved", 2)).hasSize(2);
    }

    private List<String> types() {
        return records("ticket-progressed", 18).stream()
                .map(r -> r.header("ce_type").replace("cn.12345.ticket.", "").replace(".v1", ""))
                .toList();
    }

    private Answer done(String token, String step, String body) {
        Answer answer = post(token, step, body);
        assertThat(answer.status()).as(step + " " + answer.body()).isEqualTo(200);
        return answer;
    }

    private WorkStatus status() {
        return workItems.find(id).orElseThrow().state().status();
    }

    /** How often it was told that this clock is near its end or has run out. */
    private long told(String clock, String stage) {
        return records("ticket-progressed", 1).stream()
                .filter(r -> r.header("ce_type").endsWith("deadline-reached.v1"))
                .filter(r ->
                        r.value().contains("\"" + clock + "\"") && r.value().contains(stage))
                .count();
    }

    private static JsonNode summons(Answer answer, int which) {
        return answer.body().path("whistle").path("summons").path(which);
    }
}
