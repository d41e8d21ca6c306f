package io.yihu.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.ClockResumed;
import io.yihu.events.DeadlineReached;
import io.yihu.events.DeadlineStage;
import io.yihu.events.RequestKind;
import io.yihu.events.ResumeCause;
import io.yihu.events.ReturnDecided;
import io.yihu.events.SupervisionCause;
import io.yihu.events.SupervisionLevel;
import io.yihu.events.SupervisionRaised;
import io.yihu.events.TicketSigned;
import io.yihu.events.UnitClock;
import io.yihu.events.Urgency;
import io.yihu.kit.decision.Decision;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What time does to the sewer of Songtaoli: sign by Tuesday 8, reply by Monday 14 September 2026, both at 9:30. */
class TimekeeperTest {
    private static final Instant SIGN_BY = Given.at("2026-09-08T09:30");
    private static final Instant RESOLVE_BY = Given.at("2026-09-14T09:30");

    @Test
    void nothing_happens_before_or_at_a_deadline() {
        WorkItem dispatched = Given.dispatched();

        assertThat(Given.TIME.ring(dispatched, dispatched.dueAt())).isInstanceOf(Decision.Unchanged.class);
        assertThat(dispatched.dueAt()).isEqualTo(Given.at("2026-09-08T04:42"));
    }

    @Test
    void a_deadline_that_is_near_is_told_once() {
        Instant near = Given.at("2026-09-08T05:00");
        Decision<WorkItem> decision = Given.TIME.ring(Given.dispatched(), near);

        assertThat(Given.events(decision))
                .containsExactly(new DeadlineReached(
                        1, 1, "shizheng", UnitClock.SIGN, DeadlineStage.NEAR, SIGN_BY, Given.at("2026-09-08T04:42")));
        assertThat(Given.TIME.ring(Given.accepted(decision), near)).isInstanceOf(Decision.Unchanged.class);
    }

    @Test
    void what_nobody_signed_counts_as_signed_late_at_its_deadline_however_late_that_is_noticed() {
        Decision<WorkItem> decision = Given.TIME.ring(Given.dispatched(), Given.at("2026-09-08T17:00"));

        Instant moment = SIGN_BY.plusMillis(1);
        assertThat(Given.events(decision)).containsExactly(new TicketSigned(1, 1, "shizheng", moment, false, true));
        assertThat(Given.accepted(decision).status()).isEqualTo(WorkStatus.SIGNED);
        assertThat(Given.accepted(decision).assignment().signedAt()).isEqualTo(moment);
    }

    @Test
    void who_signs_after_the_deadline_is_told_that_time_was_first() {
        Decision<WorkItem> decision = Given.TIME.before(
                Given.dispatched(),
                SIGN_BY.plusMillis(1),
                item -> Given.DECIDER.sign(item, Given.LEAD, SIGN_BY.plusMillis(1)));
        Decision<WorkItem> inTime =
                Given.TIME.before(Given.dispatched(), SIGN_BY, item -> Given.DECIDER.sign(item, Given.LEAD, SIGN_BY));

        assertThat(Given.refused(decision).reason()).isEqualTo("signed-automatically");
        assertThat(Given.accepted(inTime).assignment().signedOnTime()).isTrue();
    }

    @Test
    void what_is_done_late_is_told_after_what_time_did() {
        Instant late = RESOLVE_BY.plusSeconds(60);

        assertThat(Given.events(Given.TIME.before(
                        Given.handled(), late, item -> Given.REPLYING.resolve(item, Given.LEAD, Given.REPLY, late))))
                .extracting(event -> event.type().name())
                .containsExactly("DEADLINE_REACHED", "DEADLINE_REACHED", "TICKET_RESOLVED");
    }

    @Test
    void under_review_a_ticket_is_not_signed_and_after_a_rejection_it_is_at_once() {
        WorkItem returning = Given.accepted(
                Given.DECIDER.requestReturn(Given.dispatched(), Given.LEAD, "理由", "zhifa", Given.NOW.plusSeconds(60)));
        Instant later = Given.at("2026-09-09T10:00");
        Decision<WorkItem> waited = Given.TIME.ring(returning, later);
        Decision<WorkItem> rejected = Given.TIME.before(
                Given.accepted(waited), later, item -> Given.REVIEW.reject(item, Given.REVIEWER, later));

        assertThat(Given.events(waited))
                .contains(
                        new DeadlineReached(1, 1, "shizheng", UnitClock.SIGN, DeadlineStage.PASSED, SIGN_BY, SIGN_BY));
        assertThat(Given.accepted(waited).status()).isEqualTo(WorkStatus.RETURN_REVIEW);
        assertThat(Given.events(rejected))
                .as("at its deadline, however long the review took")
                .hasSize(2)
                .contains(new TicketSigned(1, 1, "shizheng", SIGN_BY.plusMillis(1), false, true));
        assertThat(Given.accepted(rejected).status()).isEqualTo(WorkStatus.SIGNED);
    }

    @Test
    void attention_rises_after_the_deadline_and_after_an_outage_only_as_far_as_it_has_come() {
        Instant later = Given.at("2026-09-16T10:00");
        Decision<WorkItem> decision = Given.TIME.ring(Given.handled(), later);

        assertThat(Given.events(decision))
                .containsExactly(
                        new DeadlineReached(
                                1, 1, "shizheng", UnitClock.RESOLVE, DeadlineStage.PASSED, RESOLVE_BY, RESOLVE_BY),
                        new DeadlineReached(
                                1, 1, "shizheng", UnitClock.PROMISE, DeadlineStage.PASSED, RESOLVE_BY, RESOLVE_BY),
                        new SupervisionRaised(
                                1,
                                1,
                                "shizheng",
                                SupervisionLevel.HOTLINE,
                                SupervisionCause.OVERDUE,
                                Given.at("2026-09-16T09:30")));
        assertThat(Given.accepted(decision).progress().supervision()).isEqualTo(SupervisionLevel.HOTLINE);
        assertThat(Given.accepted(decision).dueAt()).isEqualTo(Given.at("2026-09-17T09:30"));
    }

    @Test
    void a_question_stops_the_unit_clock_for_three_working_days_at_most_and_not_the_citizens() {
        WorkItem waiting = Given.waiting();
        Instant end = waiting.progress().pause().until();
        Decision<WorkItem> decision = Given.TIME.ring(waiting, end.plusSeconds(3600));

        assertThat(Given.events(decision)).hasSize(1).first().isInstanceOf(ClockResumed.class);
        ClockResumed resumed = (ClockResumed) Given.events(decision).get(0);
        assertThat(resumed.cause()).isEqualTo(ResumeCause.ANSWER_TIMED_OUT);
        assertThat(resumed.resumedAt()).isEqualTo(end);
        assertThat(resumed.resolveBy())
                .isEqualTo(Given.at("2026-09-17T09:30"))
                .isEqualTo(Given.accepted(decision).assignment().clocks().resolveBy());
        assertThat(Given.accepted(decision).promise()).as("the citizen's").isEqualTo(RESOLVE_BY);
    }

    @Test
    void a_suspension_ends_at_its_review_date_and_nothing_of_the_units_clock_rings_before() {
        WorkItem suspended = Given.suspended();
        Instant review = Given.wish(RequestKind.SUSPENSION).until();

        assertThat(suspended.status()).isEqualTo(WorkStatus.SUSPENDED);
        Decision<WorkItem> before = Given.TIME.ring(suspended, review);
        assertThat(Given.events(before)).isEqualTo(PromiseTest.promises(before));
        Decision<WorkItem> decision = Given.TIME.ring(Given.accepted(before), review.plusSeconds(1));
        assertThat(Given.accepted(decision).status()).isEqualTo(WorkStatus.HANDLING);
        assertThat(((ClockResumed) Given.events(decision).get(0)).cause()).isEqualTo(ResumeCause.SUSPENSION_OVER);
    }

    @Test
    void the_third_unit_is_designated_whatever_the_reviewer_says() {
        WorkItem second = Given.accepted(Given.REVIEW.grant(Given.returning(), Given.REVIEWER, SIGN_BY));
        WorkItem again =
                Given.accepted(Given.DECIDER.requestReturn(second, Given.clerk("zhifa"), "理由", "chengguan", SIGN_BY));
        Decision<WorkItem> third = Given.REVIEW.grant(again, Given.REVIEWER, SIGN_BY);

        assertThat(((ReturnDecided) Given.events(third).get(0)).decision().name())
                .isEqualTo("DESIGNATED");
        assertThat(Given.accepted(third).returns().pinned()).isTrue();
        assertThat(Given.accepted(third).assignment().routing().reasonZh()).contains("指定chengguan办办理");
    }

    @Test
    void the_third_dispatch_is_designated_also_where_a_move_was_among_them() {
        WorkItem moved = Given.accepted(
                Given.RECLASSIFYING.reclassify(Given.signed(), Given.noise(Urgency.ORDINARY), 2, SIGN_BY));
        WorkItem back =
                Given.accepted(Given.DECIDER.requestReturn(moved, Given.clerk("zhifa"), "理由", "chengguan", SIGN_BY));
        WorkItem third = Given.accepted(Given.REVIEW.grant(back, Given.REVIEWER, SIGN_BY));
        WorkItem granted = Given.accepted(Given.REVIEW.grant(Given.returning(), Given.REVIEWER, SIGN_BY));
        WorkItem thirdByMove = Given.accepted(Given.RECLASSIFYING.reclassify(
                granted, Given.change("greening.tree", Given.SONGTAOLI, Urgency.ORDINARY), 2, SIGN_BY));
        WorkItem rerouted =
                Given.accepted(Given.MOVING.reroute(thirdByMove, new Ruling(Given.DISPATCHER, null, null), SIGN_BY));

        assertThat(third.assignment().dispatchNo()).isEqualTo(3);
        assertThat(third.returns().pinned()).isTrue();
        assertThat(rerouted.assignment().dispatchNo()).isEqualTo(3);
        assertThat(rerouted.returns().pinned()).isTrue();
    }

    @Test
    void a_document_from_before_there_were_alarms_gets_those_that_lie_ahead_of_it() {
        WorkItem older = new WorkItem(
                "1",
                WorkStatus.SIGNED,
                Given.SEWER,
                Given.signed().assignment(),
                null,
                null,
                Returns.NONE,
                null,
                Given.signed().seen(),
                RESOLVE_BY);

        assertThat(older.dueAt()).isEqualTo(RESOLVE_BY);
        assertThat(Given.events(Given.TIME.ring(older, RESOLVE_BY.plusSeconds(1))))
                .hasSize(1);
    }
}
