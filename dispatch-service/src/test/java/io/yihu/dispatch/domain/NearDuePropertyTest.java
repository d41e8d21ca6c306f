package io.yihu.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.kit.problem.Language;
import io.yihu.kit.shell.ClockChip;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class NearDuePropertyTest {
    private static final Instant START = Given.at("2026-09-07T09:00");

    @Property
    void it_is_where_the_clock_on_the_page_turns_yellow(
            @ForAll @IntRange(min = 1, max = 400_000) int total, @ForAll @IntRange(max = 400_000) int gone) {
        Instant by = START.plusSeconds(total);
        Instant now = START.plusSeconds(Math.min(gone, total));
        Instant near = NearDue.DEFAULT.nearDueAt(START, by);

        assertThat(near).isBetween(START, by);
        assertThat(ClockChip.of(near, by, null, now, Language.ZH).state())
                .isEqualTo(new Awaited(by, near, false).near(now) ? ClockChip.State.DUE : ClockChip.State.FINE);
    }

    @Property
    void a_deadline_that_is_earlier_than_its_start_is_near_from_the_start(@ForAll @IntRange(max = 10_000) int seconds) {
        assertThat(NearDue.DEFAULT.nearDueAt(START, START.minus(Duration.ofSeconds(seconds))))
                .isEqualTo(START);
    }
}
