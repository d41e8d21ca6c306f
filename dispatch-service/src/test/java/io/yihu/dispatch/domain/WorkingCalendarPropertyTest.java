package io.yihu.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class WorkingCalendarPropertyTest {
    private static final Instant BEGIN = Given.at("2025-11-15T00:00");
    private static final int MINUTES = 600 * 24 * 60;

    private final SlowClock slow = new SlowClock(Given.NOTICES, Given.HOURS);

    @Property(tries = 400)
    void working_time_is_what_counting_every_minute_gives(
            @ForAll @IntRange(max = MINUTES) int start, @ForAll @IntRange(min = 1, max = 15 * 7 * 60) int minutes) {
        Instant from = BEGIN.plus(Duration.ofMinutes(start));

        Instant up = Given.CALENDAR.after(from, Duration.ofMinutes(minutes)).at();

        assertThat(up).isEqualTo(slow.after(from, minutes, 60));
    }

    @Property(tries = 12)
    void it_is_exact_to_the_second(
            @ForAll @IntRange(max = MINUTES * 60) int start, @ForAll @IntRange(min = 1, max = 8 * 3600) int seconds) {
        Instant from = BEGIN.plusSeconds(start);

        Instant up = Given.CALENDAR.after(from, Duration.ofSeconds(seconds)).at();

        assertThat(up).isEqualTo(slow.after(from, seconds, 1));
    }

    @Property
    void more_time_is_never_up_earlier_and_a_later_start_never_either(
            @ForAll @IntRange(max = MINUTES) int start,
            @ForAll @IntRange(min = 1, max = 5000) int minutes,
            @ForAll @IntRange(min = 0, max = 5000) int more) {
        Instant from = BEGIN.plus(Duration.ofMinutes(start));
        Instant up = Given.CALENDAR.after(from, Duration.ofMinutes(minutes)).at();

        assertThat(Given.CALENDAR
                        .after(from, Duration.ofMinutes(minutes + more))
                        .at())
                .isAfterOrEqualTo(up);
        assertThat(Given.CALENDAR
                        .after(from.plus(Duration.ofMinutes(more)), Duration.ofMinutes(minutes))
                        .at())
                .isAfterOrEqualTo(up);
        assertThat(Duration.between(from, up)).isGreaterThanOrEqualTo(Duration.ofMinutes(minutes));
    }

    @Property(tries = 200)
    void elapsed_limits_never_look_at_a_calendar(
            @ForAll @IntRange(max = MINUTES) int start, @ForAll @IntRange(min = 1, max = 100) int amount) {
        Instant from = BEGIN.plus(Duration.ofMinutes(start));

        assertThat(new Limit(amount, Limit.Unit.MINUTES).from(from, Given.CALENDAR))
                .isEqualTo(new WorkingCalendar.Moment(from.plus(Duration.ofMinutes(amount)), true));
        assertThat(new Limit(amount, Limit.Unit.HOURS).from(from, Given.CALENDAR))
                .isEqualTo(new WorkingCalendar.Moment(from.plus(Duration.ofHours(amount)), true));
    }
}
