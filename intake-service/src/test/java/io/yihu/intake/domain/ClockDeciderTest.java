package io.yihu.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.ClockReference;
import io.yihu.kit.decision.Refusal;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ClockDeciderTest {
    private static final Instant REAL = Instant.parse("2026-09-07T01:30:00Z");
    private static final Instant SPRING = Instant.parse("2026-03-06T01:00:00Z");
    private static final ClockReference IN_SPRING = new ClockReference(REAL.minusSeconds(100), SPRING, 2, 3);

    @Test
    void before_the_first_ticket_the_clock_may_be_set_back_and_a_new_era_begins() {
        assertThat(granted(null, new ClockChange(SPRING, 0, false), true))
                .isEqualTo(new ClockReference(REAL, SPRING, 0, 2));
    }

    @Test
    void with_a_ticket_it_may_not() {
        assertThat(refused(null, new ClockChange(SPRING, 0, false)).reason()).isEqualTo("clock-never-runs-back");
        assertThat(refused(IN_SPRING, new ClockChange(SPRING.plusSeconds(199), null, false))
                        .field())
                .isEqualTo("at");
    }

    @Test
    void forward_it_goes_in_the_same_era_at_the_rate_it_had() {
        Instant later = SPRING.plusSeconds(200);

        assertThat(granted(IN_SPRING, new ClockChange(later, null, false), false))
                .isEqualTo(new ClockReference(REAL, later, 2, 3));
    }

    @Test
    void another_rate_goes_on_from_what_it_shows() {
        assertThat(granted(IN_SPRING, new ClockChange(null, 60, false), false))
                .isEqualTo(new ClockReference(REAL, SPRING.plusSeconds(200), 60, 3));
    }

    @Test
    void real_time_is_a_step_like_any_other() {
        assertThat(granted(IN_SPRING, new ClockChange(null, null, true), false))
                .isEqualTo(ClockReference.real(REAL, 3));

        ClockReference ahead = new ClockReference(REAL, REAL.plusSeconds(1), 0, 1);
        assertThat(refused(ahead, new ClockChange(null, null, true)).field()).isEqualTo("real");
        assertThat(granted(ahead, new ClockChange(null, null, true), true)).isEqualTo(ClockReference.real(REAL, 2));
    }

    @Test
    void wishes_without_sense_are_refused_naming_the_field() {
        assertThat(refused(null, new ClockChange(null, null, false)).reason()).isEqualTo("nothing-asked");
        assertThat(refused(null, new ClockChange(null, -1, false)).field()).isEqualTo("rate");
        assertThat(refused(null, new ClockChange(null, 100_000, false)).field()).isEqualTo("rate");
        assertThat(refused(null, new ClockChange(Instant.MAX, null, false)).field())
                .isEqualTo("at");
        assertThat(refused(null, new ClockChange(SPRING, null, true)).field()).isEqualTo("real");
    }

    private static ClockReference granted(ClockReference present, ClockChange wish, boolean noTicketYet) {
        return ((ClockRuling.Granted) ClockDecider.decide(present, wish, REAL, noTicketYet)).setting();
    }

    private static Refusal refused(ClockReference present, ClockChange wish) {
        return ((ClockRuling.Refused) ClockDecider.decide(present, wish, REAL, false)).refusal();
    }
}
