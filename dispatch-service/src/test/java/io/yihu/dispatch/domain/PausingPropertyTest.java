package io.yihu.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.yihu.events.BasedOn;
import io.yihu.events.ResumeCause;
import io.yihu.events.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** No time is lost or won by a pause, counted minute by minute by a clock that knows no shortcut. */
class PausingPropertyTest {
    private final SlowClock slow = new SlowClock(Given.NOTICES, Given.HOURS);

    @Property(tries = 300)
    void in_working_time_what_was_left_is_left(
            @ForAll @IntRange(min = 0, max = 6000) int start,
            @ForAll @IntRange(min = 1, max = 12_000) int pause,
            @ForAll @IntRange(min = 1, max = 30_000) int resume) {
        Instant dispatched = Given.NOW.plus(Duration.ofMinutes(start));
        Clocks clocks = Given.DEADLINES.start(dispatched, Urgency.ORDINARY, 1);
        Instant since = dispatched.plus(Duration.ofMinutes(pause));
        Instant again = since.plus(Duration.ofMinutes(resume));

        Instant shifted =
                Given.DEADLINES.leftTime().resumed(clocks, since, again).resolveBy();

        if (!since.isBefore(clocks.resolveBy())) {
            assertThat(shifted).as("passed stays passed").isEqualTo(clocks.resolveBy());
        } else {
            assertThat(slow.minutes(again, shifted)).isEqualTo(slow.minutes(since, clocks.resolveBy()));
            assertThat(slow.minutes(dispatched, since) + slow.minutes(again, shifted))
                    .as("five days of seven hours, as if there had been no pause")
                    .isEqualTo(5 * 7 * 60);
        }
    }

    @Property(tries = 300)
    void in_elapsed_time_the_deadline_moves_by_as_much_as_the_clock_stood(
            @ForAll @IntRange(min = 0, max = 1439) int pause, @ForAll @IntRange(min = 0, max = 30_000) int resume) {
        Clocks clocks = Given.DEADLINES.start(Given.NOW, Urgency.UTILITY, 1);
        Instant since = Given.NOW.plus(Duration.ofMinutes(pause));

        assertThat(Given.DEADLINES
                        .leftTime()
                        .resumed(clocks, since, since.plus(Duration.ofMinutes(resume)))
                        .resolveBy())
                .isEqualTo(clocks.resolveBy().plus(Duration.ofMinutes(resume)));
    }

    @Property(tries = 200)
    void what_rang_before_a_pause_does_not_ring_again_and_the_rest_rings_later(
            @ForAll @IntRange(min = 20, max = 20_000) int pause, @ForAll @IntRange(min = 1, max = 20_000) int resume) {
        Instant since = Given.NOW.plus(Duration.ofMinutes(pause));
        WorkItem before = LifePropertyTest.after(Given.handled(), Given.TIME.ring(Given.handled(), since));
        WorkItem stopped = Given.PAUSING.stop(
                before, Pause.Kind.SUSPENSION, since, Counted.agreed(since.plus(Duration.ofDays(30))));
        Instant again = since.plus(Duration.ofMinutes(resume));

        WorkItem running = Given.PAUSING
                .resume(stopped, stopped.progress().pause(), ResumeCause.SUSPENSION_ENDED, again)
                .item();

        assertThat(kinds(running)).isEqualTo(kinds(before));
        if (alarm(before, Alarm.Kind.RESOLVE_NEAR).isPresent()) {
            assertNear(running, since, again);
        }
    }

    /** The promise is no part of it: pauses do not move it. */
    private static List<Alarm.Kind> kinds(WorkItem item) {
        return item.progress().alarms().stream()
                .map(Alarm::kind)
                .filter(kind -> kind != Alarm.Kind.PROMISE_PASSED)
                .toList();
    }

    private void assertNear(WorkItem running, Instant since, Instant again) {
        Instant later = alarm(running, Alarm.Kind.RESOLVE_NEAR).orElseThrow();
        Instant end = alarm(running, Alarm.Kind.RESOLVE_PASSED).orElseThrow();
        Instant from = running.assignment().clocks().from();
        assertThat(slow.minutes(from, again))
                .as("it counts from so much working time ago as had passed when it stopped")
                .isEqualTo(slow.minutes(Given.NOW, since));
        Instant fifth = end.minus(Duration.between(from, end).dividedBy(5));
        assertThat(later)
                .as("a fifth of the time without the pause, and not before it runs again")
                .isCloseTo(fifth.isBefore(again) ? again : fifth, within(1, ChronoUnit.SECONDS));
    }

    @Property(tries = 200)
    void in_elapsed_time_what_had_not_rung_rings_later_by_as_much_as_the_clock_stood(
            @ForAll @IntRange(min = 20, max = 1439) int pause, @ForAll @IntRange(min = 1, max = 20_000) int resume) {
        WorkMatter urgent =
                new WorkMatter(Given.SEWER.kind(), Given.SEWER.category(), Given.SEWER.place(), Urgency.UTILITY);
        WorkItem dispatched = Given.accepted(Given.DISPATCHING.assign("1", urgent, BasedOn.intake(1), Given.NOW));
        Instant since = Given.NOW.plus(Duration.ofMinutes(pause));
        WorkItem before = LifePropertyTest.after(dispatched, Given.TIME.ring(dispatched, since));
        WorkItem stopped = Given.PAUSING.stop(
                before, Pause.Kind.SUSPENSION, since, Counted.agreed(since.plus(Duration.ofDays(30))));
        Instant again = since.plus(Duration.ofMinutes(resume));
        WorkItem running = Given.PAUSING
                .resume(stopped, stopped.progress().pause(), ResumeCause.SUSPENSION_ENDED, again)
                .item();

        for (Alarm.Kind kind : List.of(Alarm.Kind.RESOLVE_NEAR, Alarm.Kind.RESOLVE_PASSED)) {
            assertThat(alarm(running, kind))
                    .isEqualTo(alarm(before, kind).map(at -> at.plus(Duration.ofMinutes(resume))));
        }
    }

    @Property(tries = 200)
    void attention_rises_no_further_while_the_clock_stands_and_later_by_as_much_of_its_time(
            @ForAll @IntRange(min = 0, max = 4_000) int pause, @ForAll @IntRange(min = 1, max = 8_000) int resume) {
        Instant since = Given.at("2026-09-14T09:31").plus(Duration.ofMinutes(pause));
        WorkItem before = LifePropertyTest.after(Given.handled(), Given.TIME.ring(Given.handled(), since));
        Instant until = since.plus(Duration.ofDays(30));
        WorkItem stopped = Given.PAUSING.stop(before, Pause.Kind.SUSPENSION, since, Counted.agreed(until));
        Instant again = since.plus(Duration.ofMinutes(resume));

        WorkItem running = Given.PAUSING
                .resume(stopped, stopped.progress().pause(), ResumeCause.SUSPENSION_ENDED, again)
                .item();

        List<Alarm> left = rungs(before);
        assertThat(rungs(running))
                .extracting(Alarm::level)
                .isEqualTo(left.stream().map(Alarm::level).toList());
        for (int at = 0; at < left.size(); at++) {
            Instant later = rungs(running).get(at).at();
            assertThat(later).isAfterOrEqualTo(again);
            assertThat(slow.minutes(again, later))
                    .as("what was left in working time is left")
                    .isEqualTo(slow.minutes(since, left.get(at).at()));
        }
    }

    private static List<Alarm> rungs(WorkItem item) {
        return item.progress().alarms().stream()
                .filter(alarm -> alarm.kind() == Alarm.Kind.SUPERVISE)
                .toList();
    }

    private static Optional<Instant> alarm(WorkItem item, Alarm.Kind kind) {
        return item.progress().alarms().stream()
                .filter(alarm -> alarm.kind() == kind)
                .map(Alarm::at)
                .findFirst();
    }
}
