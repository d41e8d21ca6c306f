package io.yihu.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockReferenceTest {
    private static final Instant REAL = Instant.parse("2026-09-07T01:30:00Z");
    private static final Instant BUSINESS = Instant.parse("2026-03-06T01:00:00Z");

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 10", "60, 600"})
    void business_time_passes_by_the_rate(int rate, long passed) {
        ClockReference clock = new ClockReference(REAL, BUSINESS, rate, 1);

        assertThat(clock.at(REAL.plusSeconds(10))).isEqualTo(BUSINESS.plusSeconds(passed));
    }

    @Test
    void before_its_beginning_it_shows_its_beginning() {
        assertThat(new ClockReference(REAL, BUSINESS, 60, 1).at(REAL.minusSeconds(5)))
                .isEqualTo(BUSINESS);
    }

    @Test
    void a_clock_is_real_where_it_shows_what_the_machine_shows() {
        assertThat(ClockReference.real(REAL, 2).runsReal()).isTrue();
        assertThat(ClockReference.real(REAL, 2).at(REAL.plusSeconds(3))).isEqualTo(REAL.plusSeconds(3));
        assertThat(new ClockReference(REAL, REAL, 0, 1).runsReal()).isFalse();
        assertThat(new ClockReference(REAL, BUSINESS, 1, 1).runsReal()).isFalse();
    }

    @Test
    void a_clock_that_runs_backwards_is_refused() {
        assertThatThrownBy(() -> new ClockReference(REAL, BUSINESS, -1, 1)).hasMessageContaining("rate");
    }
}
