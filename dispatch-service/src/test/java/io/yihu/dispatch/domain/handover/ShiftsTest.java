package io.yihu.dispatch.domain.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which shift runs when. */
class ShiftsTest {
    private static final Shifts USUAL = new Shifts(Duration.ofHours(8), Duration.ofHours(12));

    @ParameterizedTest
    @CsvSource({
        "2026-09-07T08:00, 20260907-1, 2026-09-07T08:00, 2026-09-07T20:00",
        "2026-09-07T19:59, 20260907-1, 2026-09-07T08:00, 2026-09-07T20:00",
        "2026-09-07T20:00, 20260907-2, 2026-09-07T20:00, 2026-09-08T08:00",
        "2026-09-08T07:59, 20260907-2, 2026-09-07T20:00, 2026-09-08T08:00"
    })
    void a_night_shift_belongs_to_the_day_on_which_it_began(String moment, String id, String from, String to) {
        Shift shift = USUAL.at(at(moment));

        assertThat(shift.id()).isEqualTo(id);
        assertThat(shift.from()).isEqualTo(at(from));
        assertThat(shift.to()).isEqualTo(at(to));
    }

    @Test
    void the_last_shift_of_a_day_is_shorter_where_the_length_does_not_fit() {
        Shifts odd = new Shifts(Duration.ofHours(7), Duration.ofHours(10));

        Shift last = odd.at(at("2026-09-08T06:00"));

        assertThat(last.id()).isEqualTo("20260907-3");
        assertThat(Duration.between(last.from(), last.to())).isEqualTo(Duration.ofHours(4));
        assertThat(odd.after(last).id()).isEqualTo("20260908-1");
    }

    @Property
    void shifts_follow_each_other_without_a_gap(
            @ForAll @IntRange(max = 1439) int firstAt,
            @ForAll @IntRange(min = 240, max = 1440) int length,
            @ForAll @IntRange(max = 20_000) int minute) {
        Shifts shifts = new Shifts(Duration.ofMinutes(firstAt), Duration.ofMinutes(length));
        Instant moment = at("2026-09-07T00:00").plus(Duration.ofMinutes(minute));
        Shift shift = shifts.at(moment);

        assertThat(shift.covers(moment)).isTrue();
        assertThat(shifts.after(shift).from()).isEqualTo(shift.to());
        assertThat(shifts.before(shift).to()).isEqualTo(shift.from());
        assertThat(Shifts.ids(shift.day(), 1)).contains(shift.id());
    }

    @Test
    void a_list_names_the_newest_shift_first() {
        assertThat(Shifts.ids(LocalDate.parse("2026-09-07"), 2))
                .startsWith("20260907-6")
                .endsWith("20260906-1");
    }

    @Test
    void what_is_no_plan_is_refused() {
        assertThatThrownBy(() -> new Shifts(Duration.ofHours(24), Duration.ofHours(12)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Shifts(Duration.ofHours(8), Duration.ofHours(3)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Instant at(String shanghai) {
        return LocalDateTime.parse(shanghai).toInstant(ZoneOffset.ofHours(8));
    }
}
