package io.yihu.allinone.demo.halfyear;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Every ticket of a script lived to its end in a house that dispatches at once. */
class CourseTest {
    private static final Instant END = Instant.parse("2026-11-24T01:30:00Z");
    private static final List<Planned> SCRIPT = Script.of(3, END, Script.TICKETS);
    private static final List<Life> STREET =
            SCRIPT.stream().map(p -> Lived.of(p, "shizheng", END)).toList();

    @Test
    void steps_follow_each_other_and_none_lies_beyond_the_end() {
        assertThat(STREET).allSatisfy(life -> {
            for (int i = 1; i < life.entries().size(); i++) {
                assertThat(life.entries().get(i).at())
                        .isAfter(life.entries().get(i - 1).at());
            }
            assertThat(life.since()).isBeforeOrEqualTo(END);
        });
    }

    @Test
    void most_tickets_are_closed_and_those_of_the_last_days_are_not() {
        assertThat(count(life -> Boolean.TRUE.equals(
                        life.entries().get(life.entries().size() - 1).closed())))
                .isBetween(440L, 520L);
        assertThat(STREET.subList(525, 530)).anyMatch(life -> !life.did(Step.CALL));
    }

    @Test
    void the_sewer_is_cleared_each_time_before_it_comes_back() {
        List<Life> sewer = STREET.stream()
                .filter(life -> life.planned().theme().equals(Themes.SEWER))
                .toList();

        assertThat(sewer).hasSize(7);
        for (int i = 1; i < sewer.size(); i++) {
            assertThat(sewer.get(i - 1).entries().get(3).closed()).isTrue();
            assertThat(sewer.get(i - 1).since()).isBefore(sewer.get(i).planned().registeredAt());
        }
    }

    @Test
    void some_are_signed_late_some_replied_to_late_some_come_back_and_units_differ() {
        assertThat(rate(Lived::of, "jingfa", CourseTest::overdue)).isBetween(0.12, 0.30);
        assertThat(rate(Lived::of, "zhengwu", CourseTest::overdue)).isLessThan(0.06);
        assertThat(rate(Lived::of, "zhifa", CourseTest::reworked)).isBetween(0.10, 0.30);
        assertThat(rate(Lived::of, "zhengwu", CourseTest::reworked)).isLessThan(0.10);
    }

    @Test
    void who_is_at_a_desk_works_in_office_hours_and_who_is_called_out_at_night_goes() {
        Instant sundayNight = Instant.parse("2026-09-06T15:20:00Z");

        assertThat(OfficeHours.from(sundayNight)).isEqualTo(Instant.parse("2026-09-07T01:20:00Z"));
        assertThat(OfficeHours.from(Instant.parse("2026-09-07T02:00:00Z"))).isEqualTo("2026-09-07T02:00:00Z");
        assertThat(OfficeHours.from(Instant.parse("2026-09-04T10:45:00Z"))).isEqualTo("2026-09-07T01:45:00Z");
    }

    private interface Living {
        Life of(Planned planned, String unit, Instant end);
    }

    private static double rate(Living living, String unit, Predicate<Life> condition) {
        Instant later = END.plus(Duration.ofDays(60));
        return SCRIPT.stream()
                        .map(p -> living.of(p, unit, later))
                        .filter(condition)
                        .count()
                / (double) SCRIPT.size();
    }

    private static boolean overdue(Life life) {
        return life.entries().stream().anyMatch(e -> Boolean.FALSE.equals(e.onTime()));
    }

    private static boolean reworked(Life life) {
        return life.entries().stream().anyMatch(e -> Boolean.FALSE.equals(e.closed()));
    }

    private static long count(Predicate<Life> condition) {
        return STREET.stream().filter(condition).count();
    }
}
