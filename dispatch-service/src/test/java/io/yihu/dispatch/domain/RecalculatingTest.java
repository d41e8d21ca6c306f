package io.yihu.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.BasedOn;
import io.yihu.events.CalendarReference;
import io.yihu.events.CountedClock;
import io.yihu.events.DispatchRevised;
import io.yihu.events.RecountedClock;
import io.yihu.events.RequestKind;
import io.yihu.events.RevisionCause;
import io.yihu.events.TicketEvent;
import io.yihu.events.Urgency;
import io.yihu.kit.decision.Decision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The notice for 2027 becomes known: New Year's Day, a Friday, is off. The sewer was dispatched on Wednesday 30 December at ten, to be
 * signed by Thursday and replied to within five days of work: on weekends only by Wednesday 6 January.
 */
class RecalculatingTest {
    static final Instant DISPATCHED = Given.at("2026-12-30T10:00");
    private static final Instant BY_WEEKENDS = Given.at("2027-01-06T10:00");
    private static final Instant BY_NOTICE = Given.at("2027-01-07T10:00");
    static final CalendarReference NEW_YEAR = notice("2027-01-01", List.of());
    private static final Instant NEXT_HOUR = DISPATCHED.plusSeconds(3600);

    static CalendarReference notice(String off, List<LocalDate> work) {
        return new CalendarReference(2027, List.of(LocalDate.parse(off)), work);
    }

    static Timekeeper knowing(CalendarReference notice) {
        List<CalendarReference> notices =
                Stream.concat(Given.NOTICES.stream(), Stream.of(notice)).toList();
        WorkingCalendar calendar = new WorkingCalendar(notices, Given.HOURS);
        Alarms alarms = new Alarms(Given.RULES, Given.LIMITS, calendar);
        Pausing pausing = new Pausing(new Deadlines(Given.LIMITS, calendar), alarms);
        return new Timekeeper(alarms, pausing, new Recalculating(Given.LIMITS, notices, alarms));
    }

    private static WorkItem dispatched(Urgency urgency) {
        WorkMatter matter =
                new WorkMatter(Given.SEWER.kind(), Given.SEWER.category(), Given.SEWER.place(), urgency, null);
        return Given.accepted(Given.DISPATCHING.assign("1", matter, BasedOn.intake(1), DISPATCHED));
    }

    static WorkItem handled() {
        WorkItem signed = Given.accepted(Given.DECIDER.sign(dispatched(Urgency.ORDINARY), Given.LEAD, DISPATCHED));
        return Given.accepted(Given.HANDLING.contact(signed, Given.LEAD, Given.REACHED, DISPATCHED));
    }

    @Test
    void until_it_is_known_the_deadlines_say_that_they_are_provisional() {
        Clocks clocks = dispatched(Urgency.ORDINARY).assignment().clocks();

        assertThat(clocks.resolveBy()).isEqualTo(BY_WEEKENDS);
        assertThat(clocks.calendarComplete()).isFalse();
        assertThat(clocks.missingYears()).containsExactly(2027);
        assertThat(Given.dispatched().assignment().clocks().missingYears()).isNull();
    }

    @Test
    void then_what_lies_ahead_is_counted_anew_once_and_told() {
        Decision<WorkItem> decision = knowing(NEW_YEAR).ring(dispatched(Urgency.ORDINARY), NEXT_HOUR);
        WorkItem item = Given.accepted(decision);

        Clocks clocks = item.assignment().clocks();
        assertThat(clocks.signBy()).as("before the holiday").isEqualTo(Given.at("2026-12-31T10:00"));
        assertThat(clocks.contactBy()).as("two days").isEqualTo(Given.at("2027-01-04T10:00"));
        assertThat(clocks.returnBy()).isEqualTo(Given.at("2027-01-04T10:00"));
        assertThat(clocks.resolveBy()).isEqualTo(BY_NOTICE);
        assertThat(clocks.calendarComplete()).isTrue();
        assertThat(clocks.missingYears()).isNull();
        assertThat(item.promise()).as("what the caller was told").isEqualTo(BY_WEEKENDS);
        assertThat(item.progress().alarms())
                .contains(new Alarm(Alarm.Kind.RESOLVE_PASSED, BY_NOTICE))
                .contains(new Alarm(Alarm.Kind.CONTACT_PASSED, Given.at("2027-01-04T10:00")))
                .doesNotContain(new Alarm(Alarm.Kind.RESOLVE_PASSED, BY_WEEKENDS));
        assertThat(Given.events(decision)).singleElement().isInstanceOfSatisfying(DispatchRevised.class, told -> {
            assertThat(told.cause()).isEqualTo(RevisionCause.CALENDAR);
            assertThat(told.resolveBy()).isEqualTo(BY_NOTICE);
            assertThat(told.calendarComplete()).isTrue();
            assertThat(told.revisedAt()).isEqualTo(NEXT_HOUR);
        });
        assertThat(knowing(NEW_YEAR).ring(item, NEXT_HOUR)).isEqualTo(Decision.unchanged());
    }

    @Test
    void a_notice_that_changes_nothing_for_it_confirms_its_deadlines() {
        Decision<WorkItem> decision =
                knowing(notice("2027-05-01", List.of())).ring(dispatched(Urgency.ORDINARY), NEXT_HOUR);

        assertThat(Given.accepted(decision).assignment().clocks().resolveBy()).isEqualTo(BY_WEEKENDS);
        assertThat(Given.events(decision))
                .singleElement()
                .matches(told -> Boolean.TRUE.equals(((DispatchRevised) told).calendarComplete()));
    }

    @Test
    void a_notice_of_another_year_changes_nothing() {
        CalendarReference far = new CalendarReference(2028, List.of(LocalDate.parse("2028-01-03")), List.of());

        assertThat(knowing(far).ring(dispatched(Urgency.ORDINARY), NEXT_HOUR)).isEqualTo(Decision.unchanged());
    }

    @Test
    void what_has_passed_stays_passed_and_no_alarm_is_lost() {
        Instant late = Given.at("2027-01-06T11:00");
        Decision<WorkItem> decision = knowing(NEW_YEAR).ring(handled(), late);

        assertThat(Given.accepted(decision).assignment().clocks().resolveBy()).isEqualTo(BY_WEEKENDS);
        assertThat(Given.events(decision).stream().map(TicketEvent::type).map(Enum::name))
                .contains("DEADLINE_REACHED", "DISPATCH_REVISED");
    }

    @Test
    void a_weekend_that_is_worked_brings_the_deadline_forward_but_nobody_is_late_at_once() {
        CalendarReference saturday = new CalendarReference(2027, List.of(), List.of(LocalDate.parse("2027-01-02")));

        assertThat(resolveBy(knowing(saturday).ring(handled(), NEXT_HOUR))).isEqualTo(Given.at("2027-01-05T10:00"));
        assertThat(resolveBy(knowing(saturday).ring(handled(), Given.at("2027-01-05T14:00"))))
                .as("a day to sign from then on would be later than what there was")
                .isEqualTo(BY_WEEKENDS);
    }

    @Test
    void a_date_that_somebody_agreed_to_stays() {
        Instant until = Given.at("2027-01-08T12:00");
        WorkItem asking = Given.accepted(Given.REQUESTS.ask(
                handled(), Given.LEAD, new Wish(RequestKind.EXTENSION, until, "理由", null), NEXT_HOUR));
        WorkItem extended =
                Given.accepted(Given.REQUESTS.approve(asking, new Ruling(Given.DISPATCHER, null, null), NEXT_HOUR));

        WorkItem item = Given.accepted(knowing(NEW_YEAR).ring(extended, NEXT_HOUR.plusSeconds(60)));

        assertThat(item.assignment().clocks().resolveBy()).isEqualTo(until);
        assertThat(item.assignment().clocks().calendarComplete()).isTrue();
    }

    @Test
    void a_clock_that_stands_has_what_was_left_by_the_notice_when_it_runs_again() {
        WorkItem waiting = Given.accepted(Given.HANDLING.ask(handled(), Given.LEAD, "哪一栋？", NEXT_HOUR));
        Timekeeper time = knowing(NEW_YEAR);

        WorkItem standing = Given.accepted(time.ring(waiting, NEXT_HOUR.plusSeconds(60)));

        assertThat(standing.paused()).isTrue();
        assertThat(standing.assignment().clocks().resolveBy()).isEqualTo(BY_NOTICE);
        assertThat(standing.progress().pause().parked()).contains(new Alarm(Alarm.Kind.RESOLVE_PASSED, BY_NOTICE));
    }

    @Test
    void a_pause_that_is_over_before_anybody_looks_at_the_notice_costs_no_day() {
        WorkItem waiting = Given.accepted(Given.HANDLING.ask(handled(), Given.LEAD, "哪一栋？", NEXT_HOUR));
        Timekeeper time = knowing(NEW_YEAR);
        Instant over = Given.at("2027-01-06T09:00");
        WorkItem lookedAt = Given.accepted(time.ring(waiting, NEXT_HOUR.plusSeconds(60)));

        assertThat(resolveBy(time.ring(waiting, over))).isEqualTo(resolveBy(time.ring(lookedAt, over)));
    }

    @Test
    void what_was_kept_before_the_years_were_noted_is_counted_anew_too_and_elapsed_time_never() {
        WorkItem old = dispatched(Urgency.ORDINARY);
        Clocks now = old.assignment().clocks();
        Clocks unnoted = new Clocks(
                now.startedAt(),
                now.signBy(),
                now.contactBy(),
                now.returnBy(),
                now.resolveBy(),
                now.limit(),
                now.limitsVersion(),
                false,
                null,
                null);
        WorkItem before = old.to(old.status(), old.assignment().with(unnoted, List.of()));

        assertThat(resolveBy(knowing(NEW_YEAR).ring(before, NEXT_HOUR))).isEqualTo(BY_NOTICE);
        Assignment danger = dispatched(Urgency.DANGER).assignment();
        Assignment recounted = Given.accepted(
                        knowing(NEW_YEAR).ring(dispatched(Urgency.DANGER), DISPATCHED.plusSeconds(60)))
                .assignment();
        assertThat(recounted.clocks().signBy()).isEqualTo(danger.clocks().signBy());
        assertThat(recounted.clocks().contactBy()).isEqualTo(danger.clocks().contactBy());
        assertThat(recounted.clocks().resolveBy()).isEqualTo(danger.clocks().resolveBy());
    }

    @Test
    void the_window_for_a_return_is_counted_in_days_of_work_whatever_the_urgency() {
        WorkItem danger = dispatched(Urgency.DANGER);
        assertThat(danger.assignment().clocks().missingYears()).containsExactly(2027);
        assertThat(danger.assignment().clocks().returnBy()).isEqualTo(Given.at("2027-01-01T10:00"));

        Decision<WorkItem> decision = knowing(NEW_YEAR).ring(danger, DISPATCHED.plusSeconds(60));

        Clocks clocks = Given.accepted(decision).assignment().clocks();
        assertThat(clocks.returnBy()).isEqualTo(Given.at("2027-01-04T10:00"));
        assertThat(clocks.provisional()).isFalse();
        assertThat(Given.events(decision)).singleElement().isInstanceOfSatisfying(DispatchRevised.class, told -> {
            assertThat(told.resolveBy()).isEqualTo(danger.assignment().clocks().resolveBy());
            assertThat(told.recounted())
                    .contains(new RecountedClock(CountedClock.RETURN_WINDOW, null, null, clocks.returnBy()));
        });
    }

    private static Instant resolveBy(Decision<WorkItem> decision) {
        return Given.accepted(decision).assignment().clocks().resolveBy();
    }
}
