package io.yihu.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.BasedOn;
import io.yihu.events.CalendarReference;
import io.yihu.events.CountedClock;
import io.yihu.events.DeadlineReached;
import io.yihu.events.DispatchRevised;
import io.yihu.events.RecountedClock;
import io.yihu.events.SummonsAnswer;
import io.yihu.events.SupervisionLevel;
import io.yihu.events.WhistleKind;
import io.yihu.kit.decision.Decision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The notice for 2027 becomes known, and with it what stands beside the clocks of a dispatch: New Year's Day, a Friday, is off. */
class RecountingAlarmsTest {
    private static final Timekeeper KNOWING = RecalculatingTest.knowing(RecalculatingTest.NEW_YEAR);
    private static final Instant THURSDAY = Given.at("2026-12-31T10:00");

    @ParameterizedTest
    @CsvSource({
        "HARD_PROBLEM,      2026-12-31T10:00, 2027-01-01T10:00, 2027-01-04T10:00",
        "JOINT_ENFORCEMENT, 2026-12-31T16:00, 2027-01-01T11:30, 2027-01-04T11:30",
        "EMERGENCY,         2026-12-31T16:00, 2026-12-31T16:30, 2026-12-31T16:30",
    })
    void the_time_to_report_in_is_counted_anew_where_it_counts_work(
            WhistleKind kind, String blown, String byWeekends, String byNotice) {
        WorkItem whistled = whistled(kind, Given.at(blown));
        boolean working = kind != WhistleKind.EMERGENCY;
        assertThat(whistled.progress().whistle().reportBy()).isEqualTo(Given.at(byWeekends));
        assertThat(noting(whistled, Alarm.Kind.REPORT_PASSED)).hasSize(working ? 2 : 0);

        Decision<WorkItem> decision = KNOWING.ring(whistled, Given.at(blown).plusSeconds(60));

        WorkItem item = Given.accepted(decision);
        assertThat(item.progress().whistle().reportBy()).isEqualTo(Given.at(byNotice));
        assertThat(item.progress().alarms().stream().filter(a -> a.kind() == Alarm.Kind.REPORT_PASSED))
                .hasSize(2)
                .allSatisfy(alarm -> {
                    assertThat(alarm.at()).isEqualTo(Given.at(byNotice));
                    assertThat(alarm.provisional()).isFalse();
                });
        RecountedClock zhifa = new RecountedClock(CountedClock.REPORT_IN, "zhifa", null, Given.at(byNotice));
        assertThat(recounted(decision).contains(zhifa)).isEqualTo(working);
        assertThat(KNOWING.ring(item, Given.at(blown).plusSeconds(60))).isEqualTo(Decision.unchanged());
    }

    @Test
    void the_time_to_answer_a_leader_is_too_unless_the_leader_named_a_date() {
        WorkItem usual = instructed(null);
        WorkItem dated = instructed(Given.at("2027-01-01T10:00"));

        Decision<WorkItem> decision = KNOWING.ring(usual, THURSDAY.plusSeconds(60));
        WorkItem item = Given.accepted(decision);

        assertThat(usual.progress().instruction().answerBy()).isEqualTo(Given.at("2027-01-01T10:00"));
        assertThat(item.progress().instruction().answerBy()).isEqualTo(Given.at("2027-01-04T10:00"));
        assertThat(item.progress().alarms())
                .contains(new Alarm(Alarm.Kind.INSTRUCTION_PASSED, Given.at("2027-01-04T10:00")));
        assertThat(recounted(decision))
                .contains(new RecountedClock(CountedClock.INSTRUCTION, null, null, Given.at("2027-01-04T10:00")));
        assertThat(noting(dated, Alarm.Kind.INSTRUCTION_PASSED)).isEmpty();
        assertThat(Given.accepted(KNOWING.ring(dated, THURSDAY.plusSeconds(60)))
                        .progress()
                        .instruction()
                        .answerBy())
                .isEqualTo(Given.at("2027-01-01T10:00"));
    }

    @Test
    void of_two_instructions_each_deadline_is_counted_from_when_it_was_given() {
        WorkItem first = instructed(null);
        Supervising.Order order = new Supervising.Order("请速办", null);
        WorkItem both =
                Given.accepted(Given.SUPERVISING.instruct(first, Given.SUPERVISOR, order, THURSDAY.plusSeconds(3600)));

        WorkItem item = Given.accepted(KNOWING.ring(both, THURSDAY.plusSeconds(7200)));

        assertThat(item.progress().instruction().open())
                .extracting(Instruction::answerBy)
                .containsExactly(Given.at("2027-01-04T10:00"), Given.at("2027-01-04T11:00"));
        assertThat(item.progress().alarms())
                .filteredOn(alarm -> alarm.kind() == Alarm.Kind.INSTRUCTION_PASSED)
                .extracting(Alarm::at)
                .containsExactly(Given.at("2027-01-04T10:00"), Given.at("2027-01-04T11:00"));
    }

    @Test
    void the_time_to_wait_for_the_caller_is_too_and_a_review_date_is_not() {
        Instant asked = Given.at("2026-12-30T11:00");
        WorkItem waiting = Given.accepted(Given.HANDLING.ask(RecalculatingTest.handled(), Given.LEAD, "哪一栋？", asked));
        WorkItem suspended = Given.PAUSING.stop(
                RecalculatingTest.handled(),
                Pause.Kind.SUSPENSION,
                asked,
                Counted.agreed(Given.at("2027-01-05T11:00")));

        WorkItem item = Given.accepted(KNOWING.ring(waiting, asked.plusSeconds(60)));

        assertThat(waiting.progress().pause().until()).isEqualTo(Given.at("2027-01-04T11:00"));
        assertThat(item.progress().pause().until()).isEqualTo(Given.at("2027-01-05T11:00"));
        assertThat(item.nextDeadline()).isEqualTo(Given.at("2027-01-05T11:00"));
        assertThat(item.progress().alarms()).contains(new Alarm(Alarm.Kind.PAUSE_OVER, Given.at("2027-01-05T11:00")));
        assertThat(noting(suspended, Alarm.Kind.PAUSE_OVER)).isEmpty();
    }

    @Test
    void a_part_agreed_on_is_too() {
        Instant agreed = Given.at("2026-12-30T11:00");
        WorkItem whistled = whistled(WhistleKind.HARD_PROBLEM, Given.at("2026-12-30T10:30"));
        WorkItem came = Given.accepted(
                Given.REPORTING.answer(whistled, Given.clerk("zhifa"), SummonsAnswer.REPORTED, null, agreed));
        WorkItem ordered = Given.accepted(Given.WHISTLING.agree(
                came, Given.DISPATCHER, new FindingsWish(List.of("zhifa"), null, "查处私接"), agreed));

        WorkItem item = Given.accepted(KNOWING.ring(ordered, agreed.plusSeconds(60)));

        assertThat(ordered.progress().whistle().of("zhifa").orElseThrow().orderBy())
                .isEqualTo(Given.at("2027-01-06T11:00"));
        assertThat(item.progress().whistle().of("zhifa").orElseThrow().orderBy())
                .isEqualTo(Given.at("2027-01-07T11:00"));
        assertThat(nears(ordered, Alarm.Kind.ORDER_NEAR))
                .as("a fifth of seven days")
                .containsExactly(Given.at("2027-01-05T01:24"));
        assertThat(nears(item, Alarm.Kind.ORDER_NEAR)).as("of eight").containsExactly(Given.at("2027-01-05T20:36"));
    }

    @Test
    void the_ladder_is_counted_anew_where_it_alone_reaches_into_the_year() {
        Instant given = Given.at("2026-12-17T10:00");
        WorkItem item = Given.accepted(Given.DISPATCHING.assign("1", Given.SEWER, BasedOn.intake(1), given));
        CalendarReference monday = new CalendarReference(2027, List.of(LocalDate.parse("2026-12-28")), List.of());

        Decision<WorkItem> decision = RecalculatingTest.knowing(monday).ring(item, given.plusSeconds(60));

        assertThat(item.assignment().clocks().provisional()).isFalse();
        assertThat(item.assignment().clocks().resolveBy()).isEqualTo(Given.at("2026-12-24T10:00"));
        assertThat(rung(item, SupervisionLevel.HOTLINE)).isEqualTo(Given.at("2026-12-28T10:00"));
        WorkItem anew = Given.accepted(decision);
        assertThat(anew.assignment()).isEqualTo(item.assignment());
        assertThat(rung(anew, SupervisionLevel.REMIND)).isEqualTo(Given.at("2026-12-25T10:00"));
        assertThat(rung(anew, SupervisionLevel.HOTLINE)).isEqualTo(Given.at("2026-12-29T10:00"));
        assertThat(recounted(decision))
                .hasSize(4)
                .contains(new RecountedClock(
                        CountedClock.SUPERVISION, null, SupervisionLevel.HOTLINE, Given.at("2026-12-29T10:00")));
        assertThat(noting(anew, Alarm.Kind.SUPERVISE)).isEmpty();
    }

    /** Replied to too late since Wednesday, remind on Thursday, the hotline on Friday; suspended on Wednesday, before any rung. */
    @Test
    void a_rung_parked_behind_a_deadline_that_had_passed_has_what_was_left_by_the_notice_when_the_clock_runs_again() {
        Instant given = Given.at("2026-12-23T10:00");
        WorkItem late = worked(given, Given.at("2026-12-30T11:00"));
        Instant since = Given.at("2026-12-30T14:00");
        WorkItem suspended =
                Given.PAUSING.stop(late, Pause.Kind.SUSPENSION, since, Counted.agreed(Given.at("2027-01-11T14:00")));
        Instant hotline = parked(suspended, SupervisionLevel.HOTLINE);
        assertThat(hotline).as("on weekends only").isEqualTo(Given.at("2027-01-01T10:00"));

        Decision<WorkItem> decision = KNOWING.ring(suspended, since.plusSeconds(60));
        WorkItem item = Given.accepted(decision);

        assertThat(parked(item, SupervisionLevel.REMIND)).isEqualTo(Given.at("2026-12-31T10:00"));
        assertThat(parked(item, SupervisionLevel.HOTLINE)).isEqualTo(Given.at("2027-01-04T10:00"));
        assertThat(item.progress().pause().parked()).noneMatch(Alarm::provisional);
        assertThat(recounted(decision))
                .contains(new RecountedClock(
                        CountedClock.SUPERVISION, null, SupervisionLevel.HOTLINE, Given.at("2027-01-04T10:00")));
        assertThat(KNOWING.ring(item, since.plusSeconds(120))).isEqualTo(Decision.unchanged());
        WorkItem running = Given.accepted(KNOWING.ring(item, Given.at("2027-01-11T14:01")));
        assertThat(rung(running, SupervisionLevel.HOTLINE))
                .as("as much work is left as on 30 December: not a day less, for the holiday is none")
                .isEqualTo(Given.at("2027-01-13T10:00"));
    }

    @Test
    void what_has_passed_was_told_and_stays() {
        WorkItem whistled = whistled(WhistleKind.HARD_PROBLEM, THURSDAY);

        Decision<WorkItem> decision = KNOWING.ring(whistled, Given.at("2027-01-01T10:01"));

        assertThat(Given.events(decision)).hasAtLeastOneElementOfType(DeadlineReached.class);
        assertThat(Given.accepted(decision).progress().whistle().reportBy()).isEqualTo(Given.at("2027-01-01T10:00"));
        assertThat(recounted(decision)).noneMatch(each -> each.clock() == CountedClock.REPORT_IN);
    }

    @Test
    void a_notice_of_another_year_leaves_it_provisional() {
        CalendarReference far = new CalendarReference(2028, List.of(LocalDate.parse("2028-01-03")), List.of());

        assertThat(RecalculatingTest.knowing(far).ring(instructed(null), THURSDAY.plusSeconds(60)))
                .isEqualTo(Decision.unchanged());
    }

    private static WorkItem whistled(WhistleKind kind, Instant blown) {
        WhistleWish wish = new WhistleWish(kind, List.of("zhifa", "chengguan"), "反复堵塞");
        return Given.accepted(Given.WHISTLING.blow(RecalculatingTest.handled(), Given.DISPATCHER, wish, blown));
    }

    private static WorkItem instructed(@Nullable Instant answerBy) {
        Supervising.Order order = new Supervising.Order("请说明为何反复堵塞", answerBy);
        return Given.accepted(
                Given.SUPERVISING.instruct(RecalculatingTest.handled(), Given.SUPERVISOR, order, THURSDAY));
    }

    private static List<Instant> nears(WorkItem item, Alarm.Kind kind) {
        return item.progress().alarms().stream()
                .filter(alarm -> alarm.kind() == kind)
                .map(Alarm::at)
                .toList();
    }

    private static List<Alarm> noting(WorkItem item, Alarm.Kind kind) {
        return item.progress().alarms().stream()
                .filter(alarm -> alarm.kind() == kind && alarm.provisional())
                .toList();
    }

    private static WorkItem worked(Instant given, Instant now) {
        WorkItem dispatched = Given.accepted(Given.DISPATCHING.assign("1", Given.SEWER, BasedOn.intake(1), given));
        WorkItem signed = Given.accepted(Given.DECIDER.sign(dispatched, Given.LEAD, given));
        WorkItem handled = Given.accepted(Given.HANDLING.contact(signed, Given.LEAD, Given.REACHED, given));
        return Given.accepted(Given.TIME.ring(handled, now));
    }

    private static Instant parked(WorkItem item, SupervisionLevel level) {
        return item.progress().pause().parked().stream()
                .filter(alarm -> alarm.level() == level)
                .findFirst()
                .orElseThrow()
                .at();
    }

    private static Instant rung(WorkItem item, SupervisionLevel level) {
        return item.progress().alarms().stream()
                .filter(alarm -> alarm.level() == level)
                .findFirst()
                .orElseThrow()
                .at();
    }

    private static List<RecountedClock> recounted(Decision<WorkItem> decision) {
        return Given.events(decision).stream()
                .filter(DispatchRevised.class::isInstance)
                .map(DispatchRevised.class::cast)
                .flatMap(told -> told.recounted() == null ? Stream.<RecountedClock>empty() : told.recounted().stream())
                .toList();
    }
}
