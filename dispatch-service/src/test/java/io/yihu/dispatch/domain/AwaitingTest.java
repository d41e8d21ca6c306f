package io.yihu.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.RequestKind;
import io.yihu.events.Urgency;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is awaited of each unit, and when that is near: one rule, the table's, for everybody who has a part. */
class AwaitingTest {
    private static final Instant NOW = Given.NOW.plusSeconds(3000);

    @Test
    void the_board_calls_a_reply_near_when_the_alarm_does() {
        WorkItem handled = Given.accepted(Given.HANDLING.contact(Given.signed(), Given.LEAD, Given.REACHED, NOW));
        Awaited awaited = Given.AWAITING.of(handled, null);

        assertThat(awaited.by()).isEqualTo(handled.assignment().clocks().resolveBy());
        assertThat(Deadlines.wholeSecond(awaited.nearAt())).isEqualTo(near(handled));
        assertThat(awaited.near(awaited.nearAt().minusMillis(1))).isFalse();
        assertThat(awaited.near(awaited.nearAt())).isTrue();
        assertThat(awaited.near(awaited.by())).isTrue();
        assertThat(awaited.overdue(awaited.by())).isFalse();
        assertThat(awaited.overdue(awaited.by().plusMillis(1))).isTrue();
        assertThat(awaited.near(awaited.by().plusMillis(1))).isFalse();
    }

    @Test
    void it_is_near_by_the_row_of_the_table_that_gave_the_clocks() {
        Map<Urgency, Limits.Row> rows = new HashMap<>(Given.LIMITS.rows());
        rows.computeIfPresent(
                Urgency.ORDINARY, (urgency, row) -> new Limits.Row(row.sign(), row.resolve(), new NearDue(1, 0)));
        Awaiting strict = new Awaiting(new Limits("x", Given.HOURS, rows, Given.LIMITS.rework()));
        WorkItem handled = Given.handled();

        assertThat(strict.of(handled, null).nearAt())
                .isEqualTo(handled.nextDeadline().minusSeconds(3600));
        assertThat(strict.of(Assisted.handled(), "songtao").nearAt()).isEqualTo(Assisted.BY.minusSeconds(3600));
        assertThat(strict.of(Given.whistled(), "zhifa").nearAt())
                .isEqualTo(reportBy().minusSeconds(3600));
    }

    @Test
    void after_a_pause_near_is_a_part_of_the_time_without_the_pause() {
        Instant later = Given.at("2026-09-16T09:30");
        WorkItem resumed = Given.accepted(Given.HANDLING.resume(Given.suspended(), Given.LEAD, later));
        Clocks clocks = resumed.assignment().clocks();
        Instant fromTheStart = NearDue.DEFAULT.nearDueAt(clocks.startedAt(), clocks.resolveBy());

        assertThat(Deadlines.wholeSecond(Given.AWAITING.of(resumed, null).nearAt()))
                .isEqualTo(near(resumed))
                .isAfter(fromTheStart);
    }

    @Test
    void a_clock_that_stands_is_neither_near_nor_overdue_however_late_it_is() {
        Awaited suspended = Given.AWAITING.of(Given.suspended(), "shizheng");

        assertThat(suspended.stands()).isTrue();
        assertThat(suspended.near(suspended.by())).isFalse();
        assertThat(suspended.overdue(suspended.by().plusSeconds(1))).isFalse();
    }

    @Test
    void of_who_is_summoned_first_the_report_is_awaited_then_its_part_then_nothing() {
        assertThat(Given.AWAITING.of(Given.whistled(), "zhifa").by()).isEqualTo(reportBy());
        assertThat(Given.AWAITING.of(Given.reportedIn(), "zhifa").nothing()).isTrue();
        assertThat(Given.AWAITING.of(Given.consulted(), "zhifa").by())
                .isEqualTo(Given.consulted()
                        .progress()
                        .whistle()
                        .of("zhifa")
                        .orElseThrow()
                        .orderBy());
        assertThat(Given.AWAITING.of(Given.consulted(), "chengguan").by()).isEqualTo(reportBy());
        assertThat(Given.AWAITING.of(Given.whistleOver(), "zhifa").nothing()).isTrue();
        assertThat(Given.AWAITING.of(Given.whistled(), "shizheng").by())
                .as("the lead's own")
                .isEqualTo(Given.whistled().nextDeadline());
    }

    @Test
    void a_suspension_stops_the_lead_and_those_who_assist_and_nobody_who_is_summoned() {
        WorkItem whistled = suspended(Given.whistled());

        assertThat(Given.AWAITING.of(whistled, "shizheng").stands()).isTrue();
        assertThat(Given.AWAITING.of(whistled, "zhifa")).isEqualTo(Given.AWAITING.of(Given.whistled(), "zhifa"));
        assertThat(Given.AWAITING.of(suspended(Assisted.handled()), "songtao").stands())
                .isTrue();
    }

    private static WorkItem suspended(WorkItem item) {
        return Given.accepted(Given.REQUESTS.approve(
                Given.asking(RequestKind.SUSPENSION, item), new Ruling(Given.DISPATCHER, null, null), NOW));
    }

    private static Instant reportBy() {
        return Given.whistled().progress().whistle().reportBy();
    }

    private static Instant near(WorkItem item) {
        return item.progress().alarms().stream()
                .filter(alarm -> alarm.kind() == Alarm.Kind.RESOLVE_NEAR)
                .map(Alarm::at)
                .findFirst()
                .orElseThrow();
    }
}
