package io.yihu.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.ClockReference;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class BusinessClockTest {
    private static final Instant REAL = Instant.parse("2026-09-07T01:30:00Z");
    private static final Instant SPRING = Instant.parse("2026-03-06T01:00:00Z");

    private final AtomicReference<Instant> machine = new AtomicReference<>(REAL);
    private final Clock machineClock = InstantSource.system().withZone(ZoneOffset.UTC);
    private final BusinessClock clock = BusinessClock.over(ticking(), true);

    @Test
    void it_shows_real_time_until_it_hears_otherwise() {
        assertThat(clock.instant()).isEqualTo(REAL);
        assertThat(clock.isReal()).isTrue();
        assertThat(clock.sequence()).isZero();
    }

    @Test
    void it_shows_what_it_hears_and_forgets_what_is_older() {
        clock.heard(2, new ClockReference(REAL, SPRING, 0, 2));
        clock.heard(1, new ClockReference(REAL, SPRING.plusSeconds(99), 0, 2));

        assertThat(clock.instant()).isEqualTo(SPRING);
        assertThat(clock.isReal()).isFalse();
        assertThat(clock.realTime()).isEqualTo(REAL);
        assertThat(clock.sequence()).isEqualTo(2);
    }

    @Test
    void within_an_era_it_never_runs_backwards() {
        clock.heard(1, new ClockReference(REAL, SPRING, 1, 2));
        machine.set(REAL.plusSeconds(10));
        assertThat(clock.instant()).isEqualTo(SPRING.plusSeconds(10));

        clock.heard(2, new ClockReference(REAL.plusSeconds(5), SPRING.plusSeconds(5), 0, 2));

        assertThat(clock.instant())
                .as("heard late: it stands until the others are there")
                .isEqualTo(SPRING.plusSeconds(10));
        clock.heard(3, new ClockReference(REAL.plusSeconds(11), SPRING.plusSeconds(60), 0, 2));
        assertThat(clock.instant()).isEqualTo(SPRING.plusSeconds(60));
    }

    @Test
    void a_new_era_may_begin_earlier() {
        clock.heard(1, new ClockReference(REAL, REAL.plusSeconds(500), 0, 1));
        assertThat(clock.instant()).isEqualTo(REAL.plusSeconds(500));

        clock.heard(2, new ClockReference(REAL, SPRING, 0, 2));

        assertThat(clock.instant()).isEqualTo(SPRING);
    }

    @Test
    void a_clock_in_another_zone_is_the_same_clock() {
        Clock there = clock.withZone(Shanghai.ZONE);
        clock.heard(1, new ClockReference(REAL, SPRING, 0, 2));

        assertThat(there.instant()).isEqualTo(SPRING);
        assertThat(there.getZone()).isEqualTo(Shanghai.ZONE);
        assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void a_house_that_may_not_set_its_clock_shows_the_machine_s() {
        BusinessClock real = BusinessClock.over(machineClock, false);

        assertThat(real.isSettable()).isFalse();
        assertThat(real.instant()).isBetween(Instant.EPOCH, machineClock.instant());
    }

    private Clock ticking() {
        InstantSource source = machine::get;
        return source.withZone(ZoneOffset.UTC);
    }
}
