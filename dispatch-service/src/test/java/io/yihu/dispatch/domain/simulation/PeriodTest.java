package io.yihu.dispatch.domain.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.kit.decision.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 7);

    @Test
    void it_has_both_its_days_in_civil_time_of_china() {
        Period period = new Period(TODAY.minusDays(1), TODAY);

        assertThat(period.refuse(TODAY)).isNull();
        assertThat(period.begin()).isEqualTo(Instant.parse("2026-09-05T16:00:00Z"));
        assertThat(period.end()).isEqualTo(Instant.parse("2026-09-07T16:00:00Z"));
        assertThat(period.contains(TODAY)).isTrue();
        assertThat(period.contains(TODAY.minusDays(1))).isTrue();
        assertThat(period.contains(TODAY.minusDays(2))).isFalse();
        assertThat(period.contains(TODAY.plusDays(1))).isFalse();
    }

    @Test
    void a_period_that_ends_before_it_begins_or_after_today_is_refused_by_name() {
        assertThat(reason(new Period(TODAY, TODAY.minusDays(1)))).isEqualTo("to ends-before-it-begins");
        assertThat(reason(new Period(TODAY, TODAY.plusDays(1)))).isEqualTo("to not-past");
    }

    private static String reason(Period period) {
        Refusal refusal = Objects.requireNonNull(period.refuse(TODAY));
        return refusal.field() + " " + refusal.reason();
    }
}
