package io.yihu.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.BasedOn;
import io.yihu.events.DeadlineReached;
import io.yihu.events.DeadlineStage;
import io.yihu.events.RequestKind;
import io.yihu.events.TicketEvent;
import io.yihu.events.UnitClock;
import io.yihu.events.Urgency;
import io.yihu.kit.decision.Decision;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The citizen's clock of the sewer of Songtaoli, promised by Monday 14 September 2026, 9:30. */
class PromiseTest {
    private static final Instant PROMISE = Given.at("2026-09-14T09:30");
    private static final Instant AFTER = PROMISE.plusSeconds(1);

    @Test
    void it_rings_while_a_suspended_clock_stands_and_only_once() {
        WorkItem suspended = Given.suspended();
        Decision<WorkItem> rung = Given.TIME.ring(suspended, AFTER);

        assertThat(suspended.dueAt()).isEqualTo(PROMISE);
        assertThat(Given.events(rung)).containsExactly(passed(1, 1, "shizheng"));
        assertThat(Given.TIME.ring(Given.accepted(rung), AFTER)).isInstanceOf(Decision.Unchanged.class);
    }

    @Test
    void it_goes_with_the_ticket_to_the_unit_that_has_it_then() {
        WorkItem granted = Given.accepted(Given.REVIEW.grant(Given.returning(), Given.REVIEWER, Given.NOW));
        WorkItem moved = Given.accepted(
                Given.RECLASSIFYING.reclassify(Given.signed(), Given.noise(Urgency.COMPLEX), 2, Given.NOW));

        assertThat(promises(Given.TIME.ring(granted, AFTER))).containsExactly(passed(2, 1, "zhifa"));
        assertThat(promises(Given.TIME.ring(moved, AFTER))).containsExactly(passed(2, 1, "zhifa"));
    }

    @Test
    void more_time_for_the_unit_moves_nothing_of_it() {
        WorkItem extended = Given.accepted(Given.REQUESTS.approve(
                Given.asking(RequestKind.EXTENSION), new Ruling(Given.DISPATCHER, null, null), Given.NOW));
        WorkItem revised = Given.accepted(Given.RECLASSIFYING.reclassify(
                Given.handled(), Given.change("drainage.blocked", Given.SONGTAOLI, Urgency.COMPLEX), 2, Given.NOW));

        assertThat(promises(Given.TIME.ring(extended, AFTER))).containsExactly(passed(1, 1, "shizheng"));
        assertThat(promises(Given.TIME.ring(revised, AFTER))).containsExactly(passed(1, 1, "shizheng"));
    }

    @Test
    void it_does_not_ring_while_the_reply_is_out_and_never_after_the_end() {
        assertThat(Given.resolved().dueAt()).isNull();
        assertThat(Given.TIME.ring(Given.resolved(), AFTER)).isInstanceOf(Decision.Unchanged.class);
        assertThat(Given.closed().progress().alarms()).isEmpty();
    }

    @Test
    void a_ticket_that_comes_back_after_it_is_told_of_it_with_its_moment_once() {
        Instant later = PROMISE.plusSeconds(86_400);
        Decision<WorkItem> again = Given.TIME.before(
                Given.resolved(),
                later,
                item -> Given.DISPATCHING.rework(item, Given.verdictBad(1), BasedOn.feedback(1), later));
        WorkItem reworked = Given.accepted(again);

        assertThat(Given.events(again)).last().isEqualTo(passed(2, 2, "shizheng"));
        assertThat(reworked.progress().alarms()).noneMatch(alarm -> alarm.kind() == Alarm.Kind.PROMISE_PASSED);
        assertThat(promises(Given.TIME.ring(reworked, later.plusSeconds(30L * 86_400))))
                .isEmpty();
    }

    @Test
    void a_ticket_that_comes_back_before_it_is_told_at_it() {
        Instant soon = PROMISE.minusSeconds(86_400);
        WorkItem reworked = Given.accepted(
                Given.DISPATCHING.rework(Given.resolved(), Given.verdictBad(1), BasedOn.feedback(1), soon));

        assertThat(promises(Given.TIME.ring(reworked, PROMISE))).isEmpty();
        assertThat(promises(Given.TIME.ring(reworked, AFTER))).containsExactly(passed(2, 2, "shizheng"));
    }

    @Test
    void a_document_of_before_is_watched_from_the_next_time_it_is_looked_at_unless_the_promise_has_passed() {
        Instant near = Given.at("2026-09-12T00:00");
        WorkItem before = older(Given.handled(), List.of(new Alarm(Alarm.Kind.RESOLVE_NEAR, near)), PROMISE);
        WorkItem looked = Given.accepted(Given.TIME.ring(before, near.plusSeconds(1)));

        assertThat(looked.dueAt()).isEqualTo(PROMISE);
        assertThat(promises(Given.TIME.ring(looked, AFTER))).containsExactly(passed(1, 1, "shizheng"));
        assertThat(promises(Given.TIME.ring(before, AFTER))).as("no storm").isEmpty();
    }

    @Test
    void a_document_that_kept_no_promise_keeps_what_it_was_when_it_was_first_looked_at() {
        WorkItem before = older(Given.suspended(), null, null);
        WorkItem looked = Given.accepted(Given.TIME.ring(before, PROMISE.minusSeconds(60)));

        assertThat(looked.promisedBy()).isEqualTo(PROMISE);
        assertThat(promises(Given.TIME.ring(looked, AFTER))).hasSize(1);
    }

    private static WorkItem older(WorkItem item, @Nullable List<Alarm> alarms, @Nullable Instant promisedBy) {
        return new WorkItem(
                item.ticketId(),
                item.status(),
                item.matter(),
                item.assignment(),
                promisedBy,
                item.progress().withAlarms(alarms),
                item.returns(),
                item.lastOutcome(),
                item.seen(),
                item.nextDeadline());
    }

    static List<TicketEvent> promises(Decision<WorkItem> decision) {
        return decision instanceof Decision.Accepted<WorkItem>
                ? Given.events(decision).stream()
                        .filter(event -> event instanceof DeadlineReached e && e.clock() == UnitClock.PROMISE)
                        .toList()
                : List.of();
    }

    private static DeadlineReached passed(int dispatchNo, int round, String unit) {
        return new DeadlineReached(dispatchNo, round, unit, UnitClock.PROMISE, DeadlineStage.PASSED, PROMISE, PROMISE);
    }
}
