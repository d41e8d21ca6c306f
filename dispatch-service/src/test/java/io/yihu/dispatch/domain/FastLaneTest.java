package io.yihu.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.BasedOn;
import io.yihu.events.DispatchRevised;
import io.yihu.events.RequestKind;
import io.yihu.events.ResumeCause;
import io.yihu.events.RevisionCause;
import io.yihu.events.Urgency;
import io.yihu.events.WhistleBlown;
import io.yihu.events.WhistleKind;
import io.yihu.kit.decision.Decision;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 一呼即应: what an emergency whistle does to the clocks of the sewer of Songtaoli, to be replied to by Monday 14 September, 9:30. */
class FastLaneTest {
    private static final Instant BLOWN = Given.at("2026-09-08T20:00");
    private static final Instant DAY_LATER = Given.at("2026-09-09T20:00");
    private static final Instant RESOLVE_BY = Given.at("2026-09-14T09:30");

    @Test
    void an_emergency_whistle_gives_the_fast_lanes_time_from_then_in_the_same_decision() {
        Decision<WorkItem> blown = blow(Given.handled(), WhistleKind.EMERGENCY, BLOWN);
        WorkItem item = Given.accepted(blown);

        assertThat(Given.events(blown)).hasSize(2).first().isInstanceOf(WhistleBlown.class);
        DispatchRevised revised = (DispatchRevised) Given.events(blown).get(1);
        assertThat(revised.resolveBy()).isEqualTo(DAY_LATER);
        assertThat(revised.limit()).isEqualTo("FAST_LANE");
        assertThat(revised.cause()).isEqualTo(RevisionCause.WHISTLE);
        assertThat(revised.assistUnits()).isEqualTo(Given.handled().assignment().assists());
        assertThat(item.assignment().clocks().from()).isEqualTo(BLOWN);
        assertThat(item.fastLane()).isTrue();
        assertThat(item.urgency()).isEqualTo(Urgency.FAST_LANE);
        assertThat(item.promise()).as("the citizen's clock").isEqualTo(RESOLVE_BY);
        assertThat(item.progress().alarms())
                .contains(new Alarm(Alarm.Kind.RESOLVE_PASSED, DAY_LATER))
                .contains(new Alarm(Alarm.Kind.RESOLVE_NEAR, DAY_LATER.minus(Duration.ofMinutes(288))))
                .doesNotContain(new Alarm(Alarm.Kind.RESOLVE_PASSED, RESOLVE_BY));
    }

    @Test
    void another_whistle_moves_no_clock() {
        Decision<WorkItem> blown = blow(Given.handled(), WhistleKind.HARD_PROBLEM, BLOWN);

        assertThat(Given.events(blown)).hasSize(1);
        assertThat(Given.accepted(blown).fastLane()).isFalse();
        assertThat(Given.accepted(blown).assignment()).isEqualTo(Given.handled().assignment());
    }

    @Test
    void no_deadline_becomes_later_and_one_that_has_passed_stays_passed() {
        Instant soon = RESOLVE_BY.minusSeconds(3600);
        Instant late = RESOLVE_BY.plusSeconds(3600);
        Decision<WorkItem> near = blow(Given.handled(), WhistleKind.EMERGENCY, soon);
        Decision<WorkItem> passed = blow(Given.handled(), WhistleKind.EMERGENCY, late);

        assertThat(List.of(near, passed)).allSatisfy(decision -> {
            assertThat(Given.events(decision)).as("nothing to revise").hasSize(1);
            assertThat(Given.accepted(decision).assignment().clocks().resolveBy())
                    .isEqualTo(RESOLVE_BY);
            assertThat(Given.accepted(decision).fastLane()).isTrue();
        });
    }

    @Test
    void a_clock_that_stands_has_the_fast_lanes_time_left_when_it_runs_again() {
        Instant asked = Given.NOW.plusSeconds(800);
        WorkItem blown = Given.accepted(blow(Given.waiting(), WhistleKind.EMERGENCY, BLOWN));
        Instant again = Given.at("2026-09-09T08:00");
        WorkItem running = Given.PAUSING
                .resume(blown, blown.progress().pause(), ResumeCause.CALLER_ANSWERED, again)
                .item();

        assertThat(blown.paused()).isTrue();
        assertThat(blown.assignment().clocks().resolveBy()).isEqualTo(asked.plus(Duration.ofHours(24)));
        assertThat(running.assignment().clocks().resolveBy()).isEqualTo(again.plus(Duration.ofHours(24)));
        assertThat(running.progress().alarms())
                .contains(new Alarm(
                        Alarm.Kind.RESOLVE_PASSED, running.assignment().clocks().resolveBy()));
    }

    @Test
    void it_stays_in_the_fast_lane_with_another_unit_and_whatever_it_turns_out_to_be() {
        WorkItem blown = Given.accepted(blow(Given.handled(), WhistleKind.EMERGENCY, BLOWN));
        Instant later = BLOWN.plusSeconds(3600);
        WorkItem moved = Given.accepted(Given.RECLASSIFYING.reclassify(blown, Given.noise(Urgency.COMPLEX), 2, later));
        WorkItem kept = Given.accepted(Given.RECLASSIFYING.reclassify(
                blown, Given.change("drainage.blocked", Given.SONGTAOLI, Urgency.COMPLEX), 2, later));

        assertThat(moved.assignment().lead()).isEqualTo("zhifa");
        assertThat(moved.fastLane()).isTrue();
        assertThat(moved.assignment().clocks().limit()).isEqualTo("FAST_LANE");
        assertThat(moved.assignment().clocks().resolveBy()).isEqualTo(later.plus(Duration.ofHours(24)));
        assertThat(moved.assignment().clocks().contactBy()).isEqualTo(later.plus(Duration.ofMinutes(30)));
        assertThat(kept.assignment().clocks()).isEqualTo(blown.assignment().clocks());
        assertThat(kept.fastLane()).isTrue();
    }

    @Test
    void danger_hastens_it_further() {
        WorkItem blown = Given.accepted(blow(Given.handled(), WhistleKind.EMERGENCY, BLOWN));
        WorkItem danger = Given.accepted(Given.RECLASSIFYING.reclassify(
                blown, Given.change("drainage.blocked", Given.SONGTAOLI, Urgency.DANGER), 2, BLOWN.plusSeconds(600)));

        assertThat(danger.assignment().clocks().resolveBy()).isEqualTo(BLOWN.plus(Duration.ofHours(2)));
        assertThat(danger.fastLane()).isTrue();
    }

    @Test
    void rework_in_the_fast_lane_has_the_sooner_of_both_limits_and_other_rework_its_own() {
        WorkItem blown = Given.accepted(blow(Given.handled(), WhistleKind.EMERGENCY, BLOWN));
        WorkItem replied = Given.accepted(Given.REPLYING.resolve(
                Given.accepted(Given.REPORTING.end(blown, Given.DISPATCHER, BLOWN)), Given.LEAD, Given.REPLY, BLOWN));
        WorkItem again = reworked(replied);

        assertThat(again.fastLane()).isTrue();
        assertThat(again.assignment().clocks().resolveBy()).isEqualTo(DAY_LATER.plus(Duration.ofHours(24)));
        assertThat(again.assignment().clocks().limit()).isEqualTo("FAST_LANE");
        assertThat(reworked(Given.resolved()).assignment().clocks().limit()).isEqualTo("REWORK");
        assertThat(reworked(Given.resolved()).fastLane()).isFalse();
    }

    @Test
    void a_later_whistle_of_another_kind_does_not_take_it_out() {
        WorkItem over = Given.accepted(Given.REPORTING.end(
                Given.accepted(blow(Given.handled(), WhistleKind.EMERGENCY, BLOWN)), Given.DISPATCHER, BLOWN));

        assertThat(Given.accepted(blow(over, WhistleKind.HARD_PROBLEM, BLOWN)).fastLane())
                .isTrue();
    }

    @Test
    void an_approved_extension_still_gives_more_time() {
        WorkItem asking = Given.asking(RequestKind.EXTENSION);
        WorkItem blown = Given.accepted(blow(asking, WhistleKind.EMERGENCY, BLOWN));
        WorkItem extended =
                Given.accepted(Given.REQUESTS.approve(blown, new Ruling(Given.SUPERVISOR, null, null), BLOWN));

        assertThat(extended.assignment().clocks().resolveBy())
                .isEqualTo(Given.wish(RequestKind.EXTENSION).until());
    }

    private static WorkItem reworked(WorkItem replied) {
        return Given.accepted(Given.DISPATCHING.rework(replied, Given.verdictBad(1), BasedOn.feedback(1), DAY_LATER));
    }

    private static Decision<WorkItem> blow(WorkItem item, WhistleKind kind, Instant now) {
        return Given.WHISTLING.blow(item, Given.DISPATCHER, new WhistleWish(kind, List.of("zhifa"), "积水漫进居民家中"), now);
    }
}
