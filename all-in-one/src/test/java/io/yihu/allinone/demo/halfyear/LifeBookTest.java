package io.yihu.allinone.demo.halfyear;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.allinone.demo.DayBook;
import io.yihu.allinone.demo.Figure;
import io.yihu.allinone.demo.halfyear.Entry.Held;
import io.yihu.allinone.demo.halfyear.Planned.Draw;
import io.yihu.allinone.demo.halfyear.Planned.Turns;
import io.yihu.events.CallbackAnswers;
import io.yihu.events.Channel;
import io.yihu.events.Satisfaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LifeBookTest {
    private static final Instant MONDAY = Instant.parse("2026-09-07T01:00:00Z");
    private static final Instant TUESDAY = MONDAY.plusSeconds(86_400);
    private static final Instant LATE_ON_TUESDAY = Instant.parse("2026-09-08T16:30:00Z");
    private static final LocalDate SEVENTH = LocalDate.of(2026, 9, 7);
    private static final CallbackAnswers BAD = new CallbackAnswers(false, false, Satisfaction.DISSATISFIED);
    private static final CallbackAnswers GOOD = new CallbackAnswers(true, true, Satisfaction.BASICALLY_SATISFIED);
    private static final Planned PLANNED = new Planned(
            1,
            MONDAY,
            Themes.ALL.get(0),
            Spot.SONGTAOLI,
            Channel.HOTLINE,
            0,
            false,
            Turns.NONE,
            Collections.nCopies(3, new Draw(0.1, 0.1, 0.1, 0.1)));

    private final Entry registered = entry(Step.REGISTER, MONDAY, held(1));

    @Test
    void each_step_counts_on_its_own_day_of_china() {
        Map<LocalDate, DayBook> days = book(
                registered,
                entry(Step.REPLY, TUESDAY, null).replied(true),
                entry(Step.CALL, LATE_ON_TUESDAY, null).called(GOOD, true));

        assertThat(figure(days, SEVENTH, Figure.RECEIVED)).isEqualTo("1");
        assertThat(figure(days, SEVENTH, Figure.ASSIGNED)).isEqualTo("1");
        assertThat(figure(days, SEVENTH.plusDays(1), Figure.ON_TIME)).isEqualTo("1");
        assertThat(figure(days, SEVENTH.plusDays(2), Figure.SATISFIED)).isEqualTo("0.9");
        assertThat(days.get(SEVENTH).communities()).containsOnlyKeys("songtao");
    }

    @Test
    void a_bad_answer_takes_back_what_the_reply_had_counted() {
        Map<LocalDate, DayBook> days = book(
                registered,
                entry(Step.REPLY, MONDAY, null).replied(true),
                entry(Step.CALL, TUESDAY, held(2)).called(BAD, false));

        assertThat(figure(days, SEVENTH, Figure.COMPLETED)).isEqualTo("0");
        assertThat(figure(days, SEVENTH.plusDays(1), Figure.CALLED_BACK)).isEqualTo("1");
        assertThat(figure(days, SEVENTH.plusDays(1), Figure.ASSIGNED)).isEqualTo("1");
    }

    @Test
    void a_bad_answer_that_closes_leaves_it_counted() {
        Map<LocalDate, DayBook> days = book(
                registered,
                entry(Step.REPLY, MONDAY, null).replied(false),
                entry(Step.CALL, TUESDAY, null).called(BAD, true));

        assertThat(figure(days, SEVENTH, Figure.COMPLETED)).isEqualTo("1");
        assertThat(figure(days, SEVENTH, Figure.ON_TIME)).isEqualTo("0");
    }

    private static Map<LocalDate, DayBook> book(Entry... entries) {
        return LifeBook.of(new Life(PLANNED, List.of(entries)));
    }

    private static String figure(Map<LocalDate, DayBook> days, LocalDate day, Figure figure) {
        return days.getOrDefault(day, DayBook.EMPTY).total().get(figure).toPlainString();
    }

    private static Entry entry(Step step, Instant at, Held held) {
        return Entry.of(PLANNED, step, at, "T-1", held);
    }

    private static Held held(int round) {
        return new Held("zhifa", round, MONDAY, TUESDAY, TUESDAY);
    }
}
