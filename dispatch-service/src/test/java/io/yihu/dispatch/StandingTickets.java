package io.yihu.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.yihu.dispatch.domain.WorkItem;
import io.yihu.dispatch.domain.WorkStatus;
import io.yihu.events.BasedOn;
import io.yihu.events.CallbackAnswers;
import io.yihu.events.Satisfaction;
import io.yihu.events.TicketClosed;
import io.yihu.events.Writer;
import io.yihu.testkit.TestTokens;
import java.time.Duration;
import java.time.Instant;

/** Brings a test's ticket to where people take the next step. */
abstract class StandingTickets extends DispatchTest {
    static final String SUPERVISOR = TestTokens.bearer("supervisor", null);

    final WorkItem state() {
        return workItems.find(id).orElseThrow().state();
    }

    final void ok(String person, String step, String body) {
        Answer answer = post(person, step, body);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
    }

    final void returning() {
        dispatched();
        ok(SHIZHENG, "/return", "{\"basis\":\"不属本单位职责\",\"suggestedUnit\":\"zhifa\"}");
    }

    final void pinned() {
        returning();
        ok(DISPATCHER, "/return/reject", "");
    }

    final void handled() {
        dispatched();
        ok(SHIZHENG, "/sign", "");
        ok(SHIZHENG, "/contact", "{\"channel\":\"VISIT\",\"result\":\"REACHED\"}");
    }

    final void asking() {
        handled();
        ok(SHIZHENG, "/extension", "{\"until\":\"2026-09-18T12:00:00+08:00\",\"reason\":\"须待改造\"}");
    }

    final void suspended() {
        handled();
        ok(SHIZHENG, "/suspension", "{\"until\":\"2026-09-16T09:30:00+08:00\",\"reason\":\"须待改造\"}");
        ok(DISPATCHER, "/request/approve", "");
    }

    final void waiting() {
        handled();
        ok(SHIZHENG, "/question", "{\"question\":\"哪一栋楼前？\"}");
    }

    final void whistled() {
        handled();
        ok(
                DISPATCHER,
                "/whistle",
                "{\"kind\":\"HARD_PROBLEM\",\"units\":[\"zhifa\",\"chengguan\"],\"reason\":\"反复堵塞\"}");
    }

    final void reportedIn() {
        whistled();
        ok(ZHIFA, "/summons/report-in", "");
    }

    final void consulted() {
        reportedIn();
        ok(DISPATCHER, "/whistle/findings", "{\"units\":[\"zhifa\"],\"findings\":\"查处私接\"}");
    }

    final void whistleOver() {
        reportedIn();
        ok(TestTokens.bearer("unit-clerk", "chengguan"), "/summons/report-in", "");
        ok(DISPATCHER, "/whistle/end", "");
    }

    final void instructed() {
        handled();
        ok(SUPERVISOR, "/instruction", "{\"words\":\"请说明为何反复堵塞\"}");
    }

    final void closedUnsolved() {
        handled();
        ok(SHIZHENG, "/resolve", "{\"outcome\":\"SOLVED\",\"publicText\":\"已疏通\"}");
        CallbackAnswers bad = new CallbackAnswers(true, false, Satisfaction.DISSATISFIED);
        Instant closedAt = Instant.parse("2026-09-07T02:00:00Z");
        publish(Writer.FEEDBACK, 1, new TicketClosed(1, 1, "shizheng", bad, closedAt, BasedOn.NOTHING));
        await().atMost(Duration.ofSeconds(30)).until(() -> state().status() == WorkStatus.CLOSED);
    }

    final void toMove() {
        dispatched();
        publish(Writer.INTAKE, 2, ReclassifiedStoryTest.NOISE);
        publish(Writer.INTAKE, 3, ReclassifiedStoryTest.VENDORS);
        await().atMost(Duration.ofSeconds(30)).until(() -> state().returns().move() != null);
    }
}
