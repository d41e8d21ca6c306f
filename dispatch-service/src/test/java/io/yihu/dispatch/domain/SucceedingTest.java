package io.yihu.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.DispatchCause;
import io.yihu.events.EventJson;
import io.yihu.events.MoveCause;
import io.yihu.events.MoveDecision;
import io.yihu.events.MoveReviewed;
import io.yihu.kit.decision.Decision;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 机构撤并: what a unit that has ended leaves open is offered to another one, and a dispatcher confirms. */
class SucceedingTest {
    private static final Units MERGED = Ended.units(Given.UNITS, "shizheng", Ended.TUESDAY, "zhifa");
    private static final Units DISSOLVED = Ended.units(Given.UNITS, "shizheng", Ended.TUESDAY, null);

    static Stream<WorkItem> open() {
        return Stream.of(
                Given.dispatched(),
                Given.signed(),
                Given.handled(),
                Given.suspended(),
                Given.returning(),
                Given.pinned(),
                Given.whistled(),
                Objected.atWork());
    }

    @ParameterizedTest
    @MethodSource("open")
    void an_open_ticket_is_offered_to_whoever_has_the_work_by_now(WorkItem item) {
        Decision<WorkItem> decision = Ended.succeeding(MERGED).offer(item, Ended.WEDNESDAY);
        WorkItem offered = Given.accepted(decision);

        assertThat(offered.returns().move().toUnit()).isEqualTo("zhifa");
        assertThat(Moving.awaited(offered)).isTrue();
        assertThat(offered.assignment()).as("until a dispatcher confirms").isEqualTo(item.assignment());
        assertThat(Given.events(decision))
                .containsExactly(new MoveReviewed(
                        1, 1, "shizheng", "zhifa", MoveDecision.AWAITED, Ended.WEDNESDAY, MoveCause.UNIT_ENDED, null));
        assertThat(Ended.succeeding(MERGED).offer(offered, Ended.WEDNESDAY.plusSeconds(60)))
                .as("once")
                .isEqualTo(Decision.unchanged());
    }

    @ParameterizedTest
    @MethodSource("open")
    void a_dispatcher_confirms_and_the_next_unit_gets_clocks_of_its_own(WorkItem item) {
        WorkItem offered = Given.accepted(Ended.succeeding(MERGED).offer(item, Ended.WEDNESDAY));
        Moving moving = new Moving(MERGED, Given.RULES, Given.DEADLINES, Given.ALARMS);

        WorkItem moved = Given.accepted(moving.reroute(offered, Given.REVIEWER, Ended.WEDNESDAY));

        assertThat(moved.status()).isEqualTo(WorkStatus.DISPATCHED);
        assertThat(moved.assignment().lead()).isEqualTo("zhifa");
        assertThat(moved.assignment().cause()).isEqualTo(DispatchCause.UNIT_ENDED);
        assertThat(moved.assignment().routing().reasonZh()).contains("shizheng办已停用", "zhifa办承接");
        assertThat(moved.promise()).isEqualTo(item.promise());
        assertThat(moved.returns().move()).isNull();
        assertThat(moved.returns().forwarded()).isEqualTo(1);
    }

    @Test
    void a_move_that_waits_since_a_reclassification_becomes_one_of_the_ended_unit_and_cannot_be_declined() {
        PendingMove known = Ended.offered().returns().move();
        WorkItem waiting =
                Moving.awaiting(Given.handled(), new PendingMove(known.named(), Given.NOW, MoveCause.RECLASSIFIED));
        Moving moving = new Moving(MERGED, Given.RULES, Given.DEADLINES, Given.ALARMS);

        assertThat(moving.keep(waiting, Given.REVIEWER, Ended.WEDNESDAY))
                .isEqualTo(Decision.refuse(UnitRefusals.LEAD_ENDED));
        WorkItem offered = Given.accepted(Ended.succeeding(MERGED).offer(waiting, Ended.WEDNESDAY));
        assertThat(offered.returns().move()).isEqualTo(new PendingMove(known.named(), Given.NOW, MoveCause.UNIT_ENDED));
    }

    @Test
    void the_note_on_a_move_of_an_ended_unit_overwrites_none_on_a_reclassification() {
        Ruling noted = new Ruling(Given.DISPATCHER, null, "由承接单位继续");
        Moving moving = new Moving(MERGED, Given.RULES, Given.DEADLINES, Given.ALARMS);

        assertThat(Given.texts(moving.reroute(Ended.offered(), noted, Ended.WEDNESDAY)))
                .containsOnlyKeys("ended-1");
    }

    @Test
    void without_a_successor_the_catalogue_names_the_closest_unit_that_is_in_office() {
        WorkItem offered = Given.accepted(Ended.succeeding(DISSOLVED).offer(Given.handled(), Ended.WEDNESDAY));

        assertThat(offered.returns().move().toUnit())
                .as("the row of the community")
                .isEqualTo("songtao");
    }

    @Test
    void where_nobody_else_is_in_office_the_fallback_is_named_and_without_it_the_superior() {
        Units left = DISSOLVED;
        for (String unit : new String[] {"songtao", "chengguan"}) {
            left = Ended.units(left, unit, Ended.TUESDAY, null);
        }
        WorkItem fallback = Given.accepted(Ended.succeeding(left).offer(Given.handled(), Ended.WEDNESDAY));
        Units none = Ended.units(left, "dangzheng", Ended.TUESDAY, null);
        WorkItem superior = Given.accepted(Ended.succeeding(none).offer(Given.handled(), Ended.WEDNESDAY));

        assertThat(fallback.returns().move().toUnit()).isEqualTo("dangzheng");
        assertThat(superior.returns().move().toUnit()).isEqualTo("jiedao");
    }

    @Test
    void a_unit_has_its_work_through_its_last_day_and_nothing_is_offered_that_is_replied_to_or_over() {
        assertThat(Ended.succeeding(MERGED).offer(Given.handled(), Given.at("2026-09-08T23:59")))
                .isEqualTo(Decision.unchanged());
        Stream.of(Given.resolved(), Given.closed(), Given.cancelled())
                .forEach(item -> assertThat(Ended.succeeding(MERGED).offer(item, Ended.WEDNESDAY))
                        .isEqualTo(Decision.unchanged()));
    }

    @Test
    void an_offer_follows_the_organisation() {
        Units then = Ended.units(MERGED, "zhifa", Ended.TUESDAY, "chengguan");
        WorkItem again = Given.accepted(Ended.succeeding(then).offer(Ended.offered(), Ended.WEDNESDAY));
        Decision<WorkItem> back = Ended.succeeding(Given.UNITS).offer(again, Ended.WEDNESDAY);

        assertThat(again.returns().move().toUnit()).isEqualTo("chengguan");
        assertThat(Given.accepted(back).returns().move()).isNull();
        assertThat(Given.events(back)).singleElement().isInstanceOfSatisfying(MoveReviewed.class, said -> {
            assertThat(said.decision()).isEqualTo(MoveDecision.KEPT);
            assertThat(said.ruling()).isNull();
        });
    }

    @Test
    void the_dispatcher_may_name_another_unit_and_cannot_leave_it_where_it_is() {
        Moving moving = new Moving(MERGED, Given.RULES, Given.DEADLINES, Given.ALARMS);
        Ruling other = new Ruling(Given.DISPATCHER, "chengguan", null);
        WorkItem moved = Given.accepted(moving.reroute(Ended.offered(), other, Ended.WEDNESDAY));

        assertThat(moved.assignment().lead()).isEqualTo("chengguan");
        assertThat(moved.assignment().routing().reasonZh()).startsWith("原单位已停用；");
        assertThat(Given.refused(moving.keep(Ended.offered(), Given.REVIEWER, Ended.WEDNESDAY))
                        .reason())
                .isEqualTo("lead-ended");
        assertThat(OpenSteps.of(Ended.offered(), Given.DISPATCHER, Given.RULES, Ended.WEDNESDAY))
                .contains(Step.REROUTE)
                .doesNotContain(Step.KEEP);
    }

    @Test
    void a_unit_that_keeps_away_is_not_offered_what_accuses_it() {
        WorkItem accusing = Accused.accusing("zhifa", Given.handled());

        assertThat(Given.accepted(Ended.succeeding(MERGED).offer(accusing, Ended.WEDNESDAY))
                        .returns()
                        .move()
                        .toUnit())
                .isNotEqualTo("zhifa");
    }

    @Test
    void a_move_of_before_is_one_of_a_reclassification() {
        String before =
                EventJson.mapper().writeValueAsString(Given.moveAwaited()).replace(",\"cause\":\"RECLASSIFIED\"", "");
        WorkItem read = EventJson.mapper().readValue(before, WorkItem.class);

        assertThat(read).isEqualTo(Given.moveAwaited());
    }
}
