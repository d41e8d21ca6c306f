package io.yihu.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yihu.events.Urgency;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearDueTest {
    private static final Instant START = Given.at("2026-09-07T09:00");

    @ParameterizedTest
    @CsvSource({
        "4, 20, 2026-09-07T11:00, 2026-09-07T09:00",
        "4, 20, 2026-09-07T15:00, 2026-09-07T11:00",
        "4, 20, 2026-09-08T05:00, 2026-09-08T01:00",
        "4, 20, 2026-09-09T11:00, 2026-09-09T01:00",
        "0, 25, 2026-09-07T11:00, 2026-09-07T10:30",
        "0, 0,  2026-09-07T11:00, 2026-09-07T11:00",
        "1, 0,  2026-09-07T11:00, 2026-09-07T10:00",
        "0, 100, 2026-09-07T11:00, 2026-09-07T09:00",
    })
    void what_is_more_of_the_hours_and_the_part_is_taken_off_the_end(
            int hours, int percent, String by, String expected) {
        assertThat(new NearDue(hours, percent).nearDueAt(START, Given.at(by))).isEqualTo(Given.at(expected));
    }

    @Test
    void each_row_has_its_rule_and_a_row_that_is_gone_the_usual_one() {
        Limits.Row rework = new Limits.Row(
                Given.LIMITS.rework().sign(), Given.LIMITS.rework().resolve(), new NearDue(1, 50));
        Limits limits = new Limits("x", Given.HOURS, Map.copyOf(Given.LIMITS.rows()), rework);

        assertThat(limits.nearDue("REWORK")).isEqualTo(new NearDue(1, 50));
        assertThat(limits.nearDue(Urgency.DANGER.name())).isEqualTo(NearDue.DEFAULT);
        assertThat(limits.nearDue("GONE")).isEqualTo(NearDue.DEFAULT);
        assertThatThrownBy(() -> new NearDue(-1, 20)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NearDue(4, 101)).isInstanceOf(IllegalArgumentException.class);
    }
}
