package io.yihu.analytics.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.story.Fact;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures against an independent slow count, cell by cell. */
class DayTallyTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-09-01");
    private static final int DAYS = 45;
    private static final int TICKETS = 600;

    @ParameterizedTest
    @ValueSource(strings = {"00:00", "12:00", "08:30"})
    void every_cell_equals_a_direct_count_over_random_lives(LocalTime startsAt) {
        List<List<Fact>> lives =
                LongStream.range(0, TICKETS).mapToObj(RandomLife::of).toList();
        DirectCount direct = new DirectCount(startsAt.toSecondOfDay(), DAYS);
        lives.forEach(direct::add);

        SoftAssertions soft = new SoftAssertions();
        for (int day = 0; day < DAYS; day++) {
            compare(day, direct, tally(Day.of(FIRST.plusDays(day), startsAt), lives), soft);
        }

        soft.assertAll();
        assertThat(direct.cell(9, "total", "open")).isPositive();
        assertThat(direct.cell(9, "total", "completed")).isPositive();
    }

    @Test
    void what_is_listed_for_a_scope_is_what_was_counted() {
        Day day = Day.of(FIRST.plusDays(9), LocalTime.MIDNIGHT);
        List<CountedTicket> tickets = LongStream.range(0, TICKETS)
                .mapToObj(seed -> CountedTicket.of("T-" + seed, RandomLife.of(seed)))
                .toList();
        DayTally tally = new DayTally(day, new Scope(null, null));
        tickets.forEach(tally::add);

        for (Measure measure : Measure.values()) {
            assertThat(listed(tickets, day, new Scope("songtao", null), measure))
                    .isEqualTo(tally.units().get("songtao").count(measure));
            assertThat(listed(tickets, day, new Scope(null, "xintai"), measure))
                    .isEqualTo(tally.communities().get("xintai").count(measure));
        }
    }

    private static long listed(List<CountedTicket> tickets, Day day, Scope scope, Measure measure) {
        return tickets.stream()
                .flatMap(t -> scope.of(t, day).stream())
                .filter(c -> c.measure() == measure)
                .count();
    }

    private static DayTally tally(Day day, List<List<Fact>> lives) {
        DayTally tally = new DayTally(day, new Scope(null, null));
        Random random = new Random(7);
        for (int i = 0; i < lives.size(); i++) {
            List<Fact> arrived = new ArrayList<>(lives.get(i));
            arrived.addAll(lives.get(i));
            Collections.shuffle(arrived, random);
            tally.add(CountedTicket.of("T-" + i, arrived));
        }
        return tally;
    }

    private static void compare(int day, DirectCount direct, DayTally tally, SoftAssertions soft) {
        DayFigures none = new DayFigures();
        for (Measure m : Measure.values()) {
            String key = m.key();
            soft.assertThat(tally.total().count(m))
                    .as("%s total %s", day, key)
                    .isEqualTo(direct.cell(day, "total", key));
            for (String unit : RandomLife.UNITS) {
                soft.assertThat(tally.units().getOrDefault(unit, none).count(m))
                        .as("%s %s %s", day, unit, key)
                        .isEqualTo(direct.cell(day, "unit:" + unit, key));
            }
            for (String community : List.of("songtao", "xintai", CountedTicket.NO_COMMUNITY)) {
                soft.assertThat(tally.communities()
                                .getOrDefault(community, none)
                                .count(m))
                        .as("%s %s %s", day, community, key)
                        .isEqualTo(direct.cell(day, "community:" + community, key));
            }
        }
    }
}
