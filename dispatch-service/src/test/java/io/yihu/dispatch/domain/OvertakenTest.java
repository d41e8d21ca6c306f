package io.yihu.dispatch.domain;

import static io.yihu.dispatch.domain.Given.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.dispatch.domain.notice.NoticeGroup;
import io.yihu.dispatch.domain.notice.NoticeRules;
import io.yihu.dispatch.domain.notice.Occasion;
import io.yihu.dispatch.domain.notice.Overtaken;
import io.yihu.dispatch.domain.notice.Tiding;
import io.yihu.events.UnitClock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which notices are still worth telling when their turn comes. */
class OvertakenTest {
    private static final Instant LATER = NOW.plusSeconds(3600);
    private static final Instant SOON = NOW.plusSeconds(7200);

    @Test
    void a_new_ticket_is_told_until_it_leaves_the_unit_is_replied_to_or_is_over() {
        assertThat(overtaken(Given.dispatched(), Occasion.NEW, "shizheng")).isFalse();
        assertThat(overtaken(Given.handled(), Occasion.NEW, "shizheng")).isFalse();
        assertThat(overtaken(Given.dispatched(), Occasion.NEW, "zhifa")).isTrue();
        assertThat(overtaken(Given.resolved(), Occasion.OVERDUE, "shizheng")).isTrue();
        assertThat(overtaken(Given.closed(), Occasion.NEW, "shizheng")).isTrue();
        assertThat(overtaken(Given.cancelled(), Occasion.SUPERVISION, "shizheng"))
                .isTrue();
        assertThat(overtaken(Given.unsolved(), Occasion.SUPERVISION, "shizheng"))
                .as("closed with bad answers, and nobody has taken note")
                .isFalse();
        assertThat(overtaken(Given.unsolved(), Occasion.OVERDUE, "shizheng")).isTrue();
    }

    @Test
    void that_a_ticket_was_redirected_is_told_unless_the_unit_has_it_again() {
        assertThat(overtaken(Given.dispatched(), Occasion.REDIRECTED, "zhifa")).isFalse();
        assertThat(overtaken(Given.closed(), Occasion.REDIRECTED, "zhifa")).isFalse();
        assertThat(overtaken(Given.dispatched(), Occasion.REDIRECTED, "shizheng"))
                .isTrue();
    }

    @Test
    void what_was_true_of_another_dispatch_is_not_told() {
        Tiding first = new Tiding(Occasion.OVERDUE, "shizheng", 2, UnitClock.RESOLVE, SOON, null);

        assertThat(Overtaken.by(Given.handled(), first, LATER)).isTrue();
    }

    @Test
    void near_is_not_told_once_it_has_passed_or_the_ticket_is_signed() {
        Tiding near = new Tiding(Occasion.NEAR, "shizheng", 1, UnitClock.SIGN, SOON, null);
        Tiding nearReply = new Tiding(Occasion.NEAR, "shizheng", 1, UnitClock.RESOLVE, SOON, null);

        assertThat(Overtaken.by(Given.dispatched(), near, LATER)).isFalse();
        assertThat(Overtaken.by(Given.dispatched(), near, SOON.plusMillis(1))).isTrue();
        assertThat(Overtaken.by(Given.signed(), near, LATER)).isTrue();
        assertThat(Overtaken.by(Given.signed(), nearReply, LATER)).isFalse();
    }

    @Test
    void a_summons_is_not_told_to_a_unit_that_has_answered() {
        assertThat(overtaken(Given.whistled(), Occasion.SUMMONED, "zhifa")).isFalse();
        assertThat(overtaken(Given.reportedIn(), Occasion.SUMMONED, "zhifa")).isTrue();
        assertThat(overtaken(Given.reportedIn(), Occasion.REPORT_LATE, "chengguan"))
                .isFalse();
        assertThat(overtaken(Given.whistleOver(), Occasion.REPORT_LATE, "chengguan"))
                .isTrue();
    }

    @Test
    void a_part_is_told_until_it_is_done_and_findings_while_the_whistle_is_open() {
        WorkItem done = Given.accepted(Given.REPORTING.done(Given.consulted(), Given.clerk("zhifa"), "已拆除", LATER));
        Tiding part = new Tiding(Occasion.FINDINGS, "zhifa", 1, UnitClock.ORDER, SOON, null);

        assertThat(Overtaken.by(Given.consulted(), part, LATER)).isFalse();
        assertThat(Overtaken.by(done, part, LATER)).isTrue();
        assertThat(overtaken(done, Occasion.FINDINGS, "shizheng")).isFalse();
        assertThat(overtaken(Given.whistleOver(), Occasion.FINDINGS, "shizheng"))
                .isTrue();
    }

    @Test
    void an_instruction_is_told_until_it_is_answered() {
        WorkItem answered = Given.accepted(Given.SUPERVISING.answer(Given.instructed(), Given.LEAD, "已在清淤", LATER));

        assertThat(overtaken(Given.instructed(), Occasion.INSTRUCTION, "shizheng"))
                .isFalse();
        assertThat(overtaken(answered, Occasion.INSTRUCTION, "shizheng")).isTrue();
    }

    @Test
    void a_promise_that_passes_with_the_units_own_deadline_is_told_once_to_each_group() {
        Instant promise = Given.dispatched().promise();
        Tiding passed = new Tiding(Occasion.PROMISE, "shizheng", 1, UnitClock.PROMISE, promise, null);
        NoticeGroup all = group("all", Set.of());
        NoticeGroup promises = group("promises", Set.of(Occasion.PROMISE));
        NoticeRules rules = new NoticeRules(List.of(all, promises), List.of());

        assertThat(rules.hearing(passed, Given.handled()))
                .as("who hears of both hears of one")
                .containsExactly(promises);
        assertThat(rules.hearing(passed, Given.suspended()))
                .as("the unit's clock stands and says nothing")
                .containsExactly(all, promises);
        assertThat(rules.hearing(passed, Given.moveAwaited())).containsExactly(promises);
        assertThat(rules.hearing(passed, Given.accepted(Given.REVIEW.grant(Given.returning(), Given.REVIEWER, LATER))))
                .as("a clock that began later")
                .containsExactly(all, promises);
        assertThat(rules.hearing(passed, null)).containsExactly(all, promises);
    }

    private static NoticeGroup group(String code, Set<Occasion> occasions) {
        return new NoticeGroup(code, "群", List.of("shizheng"), "wecom", code, occasions, null, 20, true);
    }

    private static boolean overtaken(WorkItem item, Occasion occasion, String unit) {
        return Overtaken.by(item, new Tiding(occasion, unit, 1, null, null, null), LATER);
    }
}
