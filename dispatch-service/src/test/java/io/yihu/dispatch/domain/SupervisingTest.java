package io.yihu.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.BasedOn;
import io.yihu.events.CallbackAnswers;
import io.yihu.events.DeadlineReached;
import io.yihu.events.InstructionAnswered;
import io.yihu.events.InstructionGiven;
import io.yihu.events.Outcome;
import io.yihu.events.Satisfaction;
import io.yihu.events.SupervisionCause;
import io.yihu.events.SupervisionLevel;
import io.yihu.events.SupervisionRaised;
import io.yihu.events.TicketClosed;
import io.yihu.events.TicketResolved;
import io.yihu.events.UnitClock;
import io.yihu.events.Urgency;
import io.yihu.kit.decision.Decision;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 督办: for what attention rises, that it never falls, and what a leader's instruction asks of a unit. */
class SupervisingTest {
    private static final Instant NOW = Given.NOW.plusSeconds(3000);

    @Test
    void attention_rises_and_a_lower_or_equal_reason_changes_nothing() {
        WorkItem raised = Given.accepted(raise(Given.handled(), SupervisionLevel.HOTLINE));

        assertThat(raised.progress().supervision()).isEqualTo(SupervisionLevel.HOTLINE);
        assertThat(raise(raised, SupervisionLevel.REMIND)).isEqualTo(Decision.unchanged());
        assertThat(raise(raised, SupervisionLevel.HOTLINE)).isEqualTo(Decision.unchanged());
        assertThat(Given.accepted(raise(raised, SupervisionLevel.LEADER))
                        .progress()
                        .supervision())
                .isEqualTo(SupervisionLevel.LEADER);
    }

    @Test
    void nobody_is_reminded_of_what_is_replied_to_or_over() {
        for (WorkItem item : List.of(Given.resolved(), Given.closed(), Given.cancelled())) {
            assertThat(raise(item, SupervisionLevel.JOINT)).isEqualTo(Decision.unchanged());
        }
    }

    @Test
    void attention_goes_with_the_ticket_to_the_next_unit_and_a_late_reminder_does_not_lower_it() {
        WorkItem returning = Given.accepted(raise(Given.returning(), SupervisionLevel.LEADER));
        WorkItem moved = Given.accepted(Given.REVIEW.grant(returning, Given.REVIEWER, NOW));

        assertThat(moved.progress().supervision()).isEqualTo(SupervisionLevel.LEADER);
        Instant dayAfter = Given.at("2026-09-15T12:00");
        Decision<WorkItem> rung = Given.TIME.ring(moved, dayAfter);
        assertThat(Given.events(rung)).isNotEmpty().noneMatch(SupervisionRaised.class::isInstance);
        assertThat(Given.accepted(rung).progress().supervision()).isEqualTo(SupervisionLevel.LEADER);
    }

    @Test
    void a_bad_call_back_raises_attention_and_a_second_one_more() {
        Decision<WorkItem> first =
                Given.DISPATCHING.rework(Given.resolved(), Given.verdictBad(1), BasedOn.feedback(2), NOW);

        assertThat(Given.accepted(first).progress().supervision()).isEqualTo(SupervisionLevel.REMIND);
        assertThat(Given.events(first))
                .filteredOn(SupervisionRaised.class::isInstance)
                .singleElement()
                .satisfies(event -> {
                    assertThat(((SupervisionRaised) event).cause()).isEqualTo(SupervisionCause.LOW_RATING);
                    assertThat(((SupervisionRaised) event).round()).isEqualTo(2);
                });
        assertThat(Given.RULES.byRating(2)).contains(SupervisionLevel.HOTLINE);
    }

    @Test
    void a_ticket_closed_with_bad_answers_raises_attention_once_and_waits_for_a_supervisor_to_take_note() {
        CallbackAnswers bad = new CallbackAnswers(true, false, Satisfaction.DISSATISFIED);
        TicketClosed verdict = new TicketClosed(1, 1, "shizheng", bad, NOW, BasedOn.dispatch(3));
        Decision<WorkItem> closing = Given.DISPATCHING.close(Given.resolved(), verdict, BasedOn.feedback(2));
        WorkItem closed = Given.accepted(closing);

        assertThat(Given.events(closing))
                .containsExactly(new SupervisionRaised(
                        1, 1, "shizheng", SupervisionLevel.REMIND, SupervisionCause.LOW_RATING, NOW));
        assertThat(Given.RULES.byRating(3)).contains(SupervisionLevel.LEADER);
        assertThat(closed.status()).isEqualTo(WorkStatus.CLOSED);
        assertThat(closed.finished()).as("a supervisor has to see it").isFalse();
        assertThat(Given.DISPATCHING.close(closed, verdict, BasedOn.feedback(2)))
                .isEqualTo(Decision.unchanged());
        WorkItem noted = Given.accepted(Unsolved.note(closed, Given.SUPERVISOR));
        assertThat(noted.finished()).isTrue();
        assertThat(noted.progress().supervision()).isEqualTo(SupervisionLevel.REMIND);
        assertThat(Given.refused(Unsolved.note(noted, Given.SUPERVISOR)).reason())
                .isEqualTo("nothing-to-note");
    }

    @Test
    void where_no_rule_asks_for_it_a_ticket_closed_with_bad_answers_is_over() {
        WorkRules none = new WorkRules(Map.of(), List.of());
        Dispatching dispatching = new Dispatching(Given.CATALOGUE, Given.DEADLINES, Given.ALARMS, none);
        CallbackAnswers bad = new CallbackAnswers(true, true, Satisfaction.DISSATISFIED);
        TicketClosed verdict = new TicketClosed(1, 1, "shizheng", bad, NOW, BasedOn.dispatch(3));
        Decision<WorkItem> closing = dispatching.close(Given.resolved(), verdict, BasedOn.feedback(2));

        assertThat(Given.accepted(closing).finished()).isTrue();
        assertThat(Given.events(closing)).isEmpty();
    }

    @Test
    void repeats_and_concentrations_are_counted_in_the_days_of_their_rules() {
        List<Instant> moments = List.of(NOW, NOW.minus(Duration.ofDays(2)), NOW.minus(Duration.ofDays(8)));

        assertThat(Given.RULES.byMoments(SupervisionCause.CONCENTRATED, moments, NOW))
                .isEmpty();
        assertThat(Given.RULES.byMoments(SupervisionCause.REPEAT, moments, NOW)).contains(SupervisionLevel.HOTLINE);
        assertThat(Given.RULES.byMoments(SupervisionCause.REPEAT, moments.subList(0, 2), NOW))
                .contains(SupervisionLevel.REMIND);
        assertThat(Given.RULES.byMoments(SupervisionCause.REPEAT, moments.subList(0, 1), NOW))
                .isEmpty();
    }

    @Test
    void an_instruction_raises_attention_to_the_leaders_and_is_answered_once() {
        Decision<WorkItem> given =
                Given.SUPERVISING.instruct(Given.handled(), Given.SUPERVISOR, new Supervising.Order("请说明", null), NOW);

        assertThat(Given.accepted(given).progress().supervision()).isEqualTo(SupervisionLevel.LEADER);
        assertThat(Given.events(given)).hasAtLeastOneElementOfType(InstructionGiven.class);
        assertThat(Given.texts(given)).containsEntry("instruction-1", "请说明");
        Decision<WorkItem> answered =
                Given.SUPERVISING.answer(Given.accepted(given), Given.LEAD, "已在清淤", NOW.plusSeconds(60));
        assertThat(Given.texts(answered)).containsEntry("instruction-1-answer", "已在清淤");
        assertThat(Given.events(answered))
                .singleElement()
                .satisfies(event ->
                        assertThat(((InstructionAnswered) event).onTime()).isTrue());
        assertThat(Given.refused(Given.SUPERVISING.answer(
                                Given.accepted(answered), Given.LEAD, "再答", NOW.plusSeconds(70)))
                        .reason())
                .isEqualTo("no-instruction");
    }

    @Test
    void an_unanswered_instruction_goes_with_the_ticket_and_its_deadline_is_told_once() {
        WorkItem returning = Given.accepted(Given.SUPERVISING.instruct(
                Given.returning(), Given.SUPERVISOR, new Supervising.Order("谁的职责？", null), NOW));
        WorkItem moved = Given.accepted(Given.REVIEW.grant(returning, Given.REVIEWER, NOW.plusSeconds(60)));

        Instant answerBy = returning.progress().instruction().answerBy();
        assertThat(moved.progress().instruction().waits()).isTrue();
        Decision<WorkItem> rung = Given.TIME.ring(moved, answerBy.plusSeconds(1));
        assertThat(Given.events(rung).stream()
                        .filter(DeadlineReached.class::isInstance)
                        .map(DeadlineReached.class::cast)
                        .filter(event -> event.clock() == UnitClock.INSTRUCTION))
                .singleElement()
                .satisfies(event -> assertThat(event.unit()).isEqualTo("zhifa"));
        assertThat(Given.accepted(rung).progress().alarms())
                .noneMatch(alarm -> alarm.kind() == Alarm.Kind.INSTRUCTION_PASSED);
    }

    @Test
    void a_reply_to_the_caller_answers_the_instruction_too() {
        Decision<WorkItem> replied = Given.REPLYING.resolve(Given.instructed(), Given.LEAD, Given.REPLY, NOW);

        assertThat(Given.events(replied))
                .hasAtLeastOneElementOfType(InstructionAnswered.class)
                .hasAtLeastOneElementOfType(TicketResolved.class);
        assertThat(Given.accepted(replied).progress().instruction().waits()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"3600, 7200", "7200, 3600"})
    void a_second_instruction_waits_beside_the_first_and_one_answer_is_one_to_both(long first, long second) {
        WorkItem once = ordered(Given.handled(), NOW.plusSeconds(first), NOW);
        Decision<WorkItem> again = Given.SUPERVISING.instruct(
                once, Given.SUPERVISOR, new Supervising.Order("今天必须到场", NOW.plusSeconds(second)), NOW);
        WorkItem twice = Given.accepted(again);

        assertThat(Given.texts(again)).containsKey("instruction-2");
        assertThat(twice.progress().instruction().due()).isEqualTo(whole(3600));
        assertThat(twice.progress().alarms())
                .filteredOn(alarm -> alarm.kind() == Alarm.Kind.INSTRUCTION_PASSED)
                .extracting(Alarm::at)
                .containsExactly(whole(3600), whole(7200));
        WorkItem late = Given.accepted(Given.TIME.ring(twice, NOW.plusSeconds(5000)));
        Decision<WorkItem> answered = Given.SUPERVISING.answer(late, Given.LEAD, "已到场", NOW.plusSeconds(5000));
        assertThat(Given.events(answered))
                .extracting(
                        event -> ((InstructionAnswered) event).number() + " " + ((InstructionAnswered) event).onTime())
                .containsExactly("1 " + (first > 5000), "2 " + (second > 5000));
        assertThat(Given.accepted(answered).progress().instruction().open()).isEmpty();
        assertThat(Given.accepted(answered).progress().alarms())
                .noneMatch(alarm -> alarm.kind() == Alarm.Kind.INSTRUCTION_PASSED);
    }

    @Test
    void writing_again_does_not_stop_a_deadline_and_a_reply_answers_all_that_waits() {
        WorkItem twice = ordered(Given.instructed(), NOW.plusSeconds(7200), NOW);

        assertThat(ordered(twice, NOW.plusSeconds(7200), NOW).progress().alarms())
                .filteredOn(alarm -> alarm.kind() == Alarm.Kind.INSTRUCTION_PASSED)
                .as("one alarm for each moment")
                .hasSize(2);
        Decision<WorkItem> replied = Given.REPLYING.resolve(twice, Given.LEAD, Given.REPLY, NOW);
        assertThat(Given.events(replied))
                .filteredOn(InstructionAnswered.class::isInstance)
                .hasSize(2);
    }

    private static WorkItem ordered(WorkItem item, Instant answerBy, Instant now) {
        Supervising.Order order = new Supervising.Order("请说明", answerBy);
        return Given.accepted(Given.SUPERVISING.instruct(item, Given.SUPERVISOR, order, now));
    }

    private static Instant whole(long seconds) {
        return Deadlines.wholeSecond(NOW.plusSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-07T21:59, 2026-09-07T21:59",
        "2026-09-07T22:00, 2026-09-08T07:00",
        "2026-09-08T03:30, 2026-09-08T07:00",
        "2026-09-08T07:00, 2026-09-08T07:00"
    })
    void quiet_hours_reach_over_midnight(String moment, String after) {
        assertThat(new QuietHours(22, 7).after(Given.at(moment))).isEqualTo(Given.at(after));
        assertThat(new QuietHours(7, 7).after(Given.at(moment))).isEqualTo(Given.at(moment));
    }

    @Test
    void nobody_is_disturbed_at_night_unless_life_or_property_is_in_danger() {
        Clocks utility = Given.DEADLINES.start(Given.at("2026-09-07T02:00"), Urgency.UTILITY, 1);
        Alarms byNight = new Alarms(remindAfter(1), Given.LIMITS, Given.CALENDAR);

        assertThat(ladder(byNight, utility, Urgency.UTILITY).get(0)).isEqualTo(Given.at("2026-09-08T07:00"));
        Clocks danger = Given.DEADLINES.start(Given.at("2026-09-07T22:30"), Urgency.DANGER, 1);
        assertThat(ladder(byNight, danger, Urgency.DANGER).get(0)).isEqualTo(Given.at("2026-09-08T01:30"));
    }

    @Test
    void in_rework_danger_does_not_wait_for_the_morning_either() {
        WorkRules rules = remindAfter(12);
        Dispatching dispatching = new Dispatching(
                Given.CATALOGUE, Given.DEADLINES, new Alarms(rules, Given.LIMITS, Given.CALENDAR), rules);
        Instant evening = Given.at("2026-09-07T21:00");
        for (Urgency urgency : List.of(Urgency.DANGER, Urgency.ORDINARY)) {
            WorkMatter matter =
                    new WorkMatter(Given.SEWER.kind(), Given.SEWER.category(), Given.SEWER.place(), urgency);
            WorkItem replied = Given.accepted(dispatching.assign("1", matter, BasedOn.intake(1), Given.NOW))
                    .replied(Outcome.SOLVED, NOW);
            WorkItem again =
                    Given.accepted(dispatching.rework(replied, Given.verdictBad(1), BasedOn.feedback(1), evening));

            assertThat(again.assignment().clocks().resolveBy()).isEqualTo(Given.at("2026-09-10T17:30"));
            assertThat(again.progress().alarms())
                    .filteredOn(alarm -> alarm.level() == SupervisionLevel.REMIND)
                    .extracting(Alarm::at)
                    .containsExactly(Given.at(urgency == Urgency.DANGER ? "2026-09-11T05:30" : "2026-09-11T07:00"));
        }
    }

    private static WorkRules remindAfter(int hours) {
        return new WorkRules(
                java.util.Map.of(WorkRule.SUPERVISE_REMIND, new WorkRule.Setting(hours, Limit.Unit.HOURS)), List.of());
    }

    private static List<Instant> ladder(Alarms alarms, Clocks clocks, Urgency urgency) {
        return alarms.ofReply(clocks, urgency).stream()
                .filter(alarm -> alarm.kind() == Alarm.Kind.SUPERVISE)
                .map(Alarm::at)
                .sorted()
                .toList();
    }

    private static Decision<WorkItem> raise(WorkItem item, SupervisionLevel level) {
        return Given.SUPERVISING.raise(item, SupervisionCause.REPEAT, level, NOW);
    }
}
