package io.yihu.allinone.demo.halfyear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every half year has, whatever the seed and the day it ends on. */
class ScriptTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant NOVEMBER = Instant.parse("2026-11-24T01:30:00Z");
    private static final Instant MARCH = Instant.parse("2026-03-31T10:00:00Z");

    record Case(long seed, Instant end) {
        List<Planned> script() {
            return Script.of(seed, end, Script.TICKETS);
        }
    }

    static Stream<Case> cases() {
        return Stream.iterate(1L, seed -> seed + 1)
                .limit(12)
                .map(seed ->
                        new Case(seed, NOVEMBER.plus(seed * 31, ChronoUnit.DAYS).plusSeconds(seed * 4321)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void there_are_as_many_tickets_as_said_each_inside_the_half_year_by_time(Case half) {
        List<Planned> script = half.script();

        assertThat(script).hasSize(530);
        assertThat(script).extracting(Planned::registeredAt).isSorted();
        assertThat(script).allSatisfy(p -> {
            assertThat(p.registeredAt()).isBeforeOrEqualTo(half.end());
            assertThat(day(p)).isAfterOrEqualTo(Script.firstDay(half.end()));
        });
        assertThat(script).extracting(Planned::externalNumber).doesNotHaveDuplicates();
        assertThat(script.get(529).externalNumber()).isEqualTo("half-year-0530");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_same_seed_and_end_give_the_same_half_year_and_another_seed_another(Case half) {
        assertThat(half.script()).isEqualTo(half.script());
        assertThat(Script.of(half.seed() + 1, half.end(), Script.TICKETS)).isNotEqualTo(half.script());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_sewer_of_songtaoli_comes_back_at_shrinking_intervals_and_then_never(Case half) {
        List<Planned> sewer = half.script().stream()
                .filter(p -> p.theme().isDrainage() && p.spot().equals(Spot.SONGTAOLI))
                .toList();

        List<Long> gaps = new ArrayList<>();
        for (int i = 1; i < sewer.size(); i++) {
            gaps.add(ChronoUnit.DAYS.between(day(sewer.get(i - 1)), day(sewer.get(i))));
        }
        assertThat(gaps).containsExactly(41L, 29L, 20L, 13L, 8L, 5L);
        assertThat(sewer.get(6).turns().reply()).contains("厂网一体化");
        assertThat(ChronoUnit.DAYS.between(day(sewer.get(6)), LocalDate.ofInstant(half.end(), ZONE)))
                .isGreaterThanOrEqualTo(30);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void mondays_are_busier_than_sundays_and_the_day_busier_than_the_night(Case half) {
        assertThat(count(half.script(), p -> day(p).getDayOfWeek() == DayOfWeek.MONDAY))
                .isGreaterThan(count(half.script(), p -> day(p).getDayOfWeek() == DayOfWeek.SUNDAY));
        assertThat(count(half.script(), p -> hour(p) >= 2 && hour(p) < 6)).isLessThan(30);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void returns_open_matters_unreachable_and_repeated_callers_occur_at_believable_rates(Case half) {
        List<Planned> script = half.script();

        assertThat(count(script, p -> p.turns().returned())).isBetween(12L, 60L);
        assertThat(count(script, p -> p.turns().returned() && p.turns().granted()))
                .isBetween(5L, 45L);
        assertThat(count(script, p -> p.turns().unsettled())).isBetween(8L, 50L);
        assertThat(count(script, p -> p.turns().unreachable())).isBetween(3L, 35L);
        assertThat(count(script, Planned::again)).isBetween(15L, 80L);
        assertThat(count(script, p -> p.caller() == 0)).isBetween(120L, 240L);
    }

    @Test
    void june_is_loud_summer_smells_and_the_holidays_upset_stomachs() {
        List<Planned> script = LongStream.rangeClosed(1, 10)
                .boxed()
                .flatMap(seed -> Script.of(seed, NOVEMBER, Script.TICKETS).stream())
                .toList();

        assertThat(perDay(script, Season.EXAMS, "noise.construction"))
                .isGreaterThan(2.0 * perDay(script, null, "noise.construction"));
        assertThat(perDay(script, Season.FLOOD, "drainage.blocked"))
                .isGreaterThan(1.5 * perDay(script, null, "drainage.blocked"));
        assertThat(perDay(script, Season.TOURISM, "market.consumer"))
                .isGreaterThan(1.3 * perDay(script, null, "market.consumer"));
    }

    @Test
    void the_spring_festival_brings_fireworks_and_closes_the_shops() {
        List<Planned> script = Script.of(7, MARCH, Script.TICKETS);
        Predicate<Planned> festive = p -> Season.SPRING_FESTIVAL.holds(day(p));

        assertThat(script.stream().filter(p -> p.zh().contains("烟花")))
                .hasSizeGreaterThan(10)
                .allMatch(festive);
        assertThat(script.stream().filter(festive).filter(p -> p.zh().contains("摊贩")))
                .hasSizeLessThan(6);
    }

    @Test
    void a_rare_theme_stays_out_of_ordinary_days() {
        LocalDate ordinary = LocalDate.of(2026, 9, 9);

        assertThat(Rhythm.on(ordinary)).isCloseTo(1.0, within(0.01));
        assertThat(Themes.ALL.stream().filter(t -> t.zh().contains("烟花")).mapToDouble(t -> t.on(ordinary)))
                .allMatch(often -> often < 1e-6);
    }

    private static double perDay(List<Planned> script, Season season, String category) {
        long days = Stream.iterate(Script.firstDay(NOVEMBER), d -> d.plusDays(1))
                .limit(183)
                .filter(d -> season == null || season.holds(d))
                .count();
        return (double) count(
                        script, p -> p.theme().category().equals(category) && (season == null || season.holds(day(p))))
                / days;
    }

    private static long count(List<Planned> script, Predicate<Planned> condition) {
        return script.stream().filter(condition).count();
    }

    private static LocalDate day(Planned p) {
        return LocalDate.ofInstant(p.registeredAt(), ZONE);
    }

    private static int hour(Planned p) {
        return p.registeredAt().atZone(ZONE).getHour();
    }
}
