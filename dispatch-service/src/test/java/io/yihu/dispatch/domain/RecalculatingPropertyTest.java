package io.yihu.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.BasedOn;
import io.yihu.events.CalendarReference;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whenever a notice becomes known: the deadline is the one that a slow clock finds who knew it from the first. */
class RecalculatingPropertyTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-12-28");

    @Property(tries = 200)
    void deadlines_are_those_of_a_house_that_knew_the_holidays_from_the_first(
            @ForAll @IntRange(max = 12 * 24 * 60) int start,
            @ForAll @IntRange(max = 12 * 24 * 60) int later,
            @ForAll @Size(max = 4) Set<@IntRange(max = 20) Integer> holidays) {
        Instant dispatched = Given.at("2026-12-24T00:00").plus(Duration.ofMinutes(start));
        WorkItem item = Given.accepted(Given.DISPATCHING.assign("1", Given.SEWER, BasedOn.intake(1), dispatched));
        Clocks given = item.assignment().clocks();
        Instant now = dispatched.plus(Duration.ofMinutes(later));
        List<CalendarReference> notices = with(holidays);
        Timekeeper time = knowing(notices);

        WorkItem recounted = LifePropertyTest.after(item, time.ring(item, now));

        Clocks clocks = recounted.assignment().clocks();
        SlowClock slow = new SlowClock(notices, Given.HOURS);
        boolean counted = !given.calendarComplete();
        assertThat(clocks.resolveBy())
                .isEqualTo(
                        counted && given.resolveBy().isAfter(now)
                                ? slow.after(dispatched, 5 * 7 * 60, 60)
                                : given.resolveBy());
        assertThat(clocks.signBy())
                .isEqualTo(
                        counted && given.signBy().isAfter(now) ? slow.after(dispatched, 7 * 60, 60) : given.signBy());
        assertThat(clocks.calendarComplete()).isTrue();
        assertThat(time.ring(recounted, now)).isEqualTo(io.yihu.kit.decision.Decision.unchanged());
    }

    /** What stands beside the clocks, likewise: here the time to answer a leader. */
    @Property(tries = 200)
    void so_are_those_beside_the_clocks(
            @ForAll @IntRange(max = 12 * 24 * 60) int start,
            @ForAll @IntRange(max = 3 * 24 * 60) int later,
            @ForAll @Size(max = 4) Set<@IntRange(max = 20) Integer> holidays) {
        Instant given = Given.at("2026-12-24T00:00").plus(Duration.ofMinutes(start));
        WorkItem dispatched = Given.accepted(Given.DISPATCHING.assign("1", Given.SEWER, BasedOn.intake(1), given));
        WorkItem item = Given.accepted(
                Given.SUPERVISING.instruct(dispatched, Given.SUPERVISOR, new Supervising.Order("请说明", null), given));
        Instant before = item.progress().instruction().answerBy();
        boolean counted = item.progress().alarms().stream()
                .anyMatch(alarm -> alarm.kind() == Alarm.Kind.INSTRUCTION_PASSED && alarm.provisional());
        Instant now = given.plus(Duration.ofMinutes(later));
        List<CalendarReference> notices = with(holidays);

        WorkItem recounted = LifePropertyTest.after(item, knowing(notices).ring(item, now));

        assertThat(recounted.progress().instruction().answerBy())
                .isEqualTo(
                        counted && before.isAfter(now)
                                ? new SlowClock(notices, Given.HOURS).after(given, 7 * 60, 60)
                                : before);
    }

    /** No alarm is lost by it: whoever looks later hears of each deadline once, at its moment. */
    @Property(tries = 200)
    void every_deadline_is_told_once_at_its_moment(
            @ForAll @IntRange(max = 12 * 24 * 60) int start,
            @ForAll @IntRange(max = 20 * 24 * 60) int later,
            @ForAll @Size(max = 4) Set<@IntRange(max = 20) Integer> holidays) {
        Instant dispatched = Given.at("2026-12-24T00:00").plus(Duration.ofMinutes(start));
        WorkItem item = Given.accepted(Given.DISPATCHING.assign("1", Given.SEWER, BasedOn.intake(1), dispatched));
        Instant now = dispatched.plus(Duration.ofMinutes(later));
        WorkItem before = LifePropertyTest.after(item, Given.TIME.ring(item, now));
        long heard = passings(item, Given.TIME.ring(item, now));
        Timekeeper time = knowing(with(holidays));

        heard += passings(before, time.ring(before, now));
        WorkItem recounted = LifePropertyTest.after(before, time.ring(before, now));
        heard += passings(recounted, time.ring(recounted, Given.at("2027-03-01T00:00")));

        assertThat(heard).as("the first contact, the reply, the promise").isEqualTo(3);
    }

    private static long passings(WorkItem before, io.yihu.kit.decision.Decision<WorkItem> decision) {
        return before.equals(LifePropertyTest.after(before, decision))
                ? 0
                : Given.events(decision).stream()
                        .filter(io.yihu.events.DeadlineReached.class::isInstance)
                        .map(io.yihu.events.DeadlineReached.class::cast)
                        .filter(told -> told.stage() == io.yihu.events.DeadlineStage.PASSED)
                        .peek(told -> assertThat(told.reachedAt()).isEqualTo(told.deadline()))
                        .count();
    }

    private static List<CalendarReference> with(Set<Integer> holidays) {
        List<LocalDate> off =
                new TreeSet<>(holidays).stream().map(FIRST::plusDays).toList();
        return Stream.concat(Given.NOTICES.stream(), Stream.of(new CalendarReference(2027, off, List.of())))
                .toList();
    }

    private static Timekeeper knowing(List<CalendarReference> notices) {
        WorkingCalendar calendar = new WorkingCalendar(notices, Given.HOURS);
        Alarms alarms = new Alarms(Given.RULES, Given.LIMITS, calendar);
        Pausing pausing = new Pausing(new Deadlines(Given.LIMITS, calendar), alarms);
        return new Timekeeper(alarms, pausing, new Recalculating(Given.LIMITS, notices, alarms));
    }
}
