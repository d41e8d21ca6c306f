package io.yihu.dispatch.domain.whistle;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.BasedOn;
import io.yihu.events.CallbackAnswers;
import io.yihu.events.CountedClock;
import io.yihu.events.DispatchRevised;
import io.yihu.events.FindingsAgreed;
import io.yihu.events.OrderDone;
import io.yihu.events.RecountedClock;
import io.yihu.events.RevisionCause;
import io.yihu.events.ReworkOrdered;
import io.yihu.events.Rule;
import io.yihu.events.Satisfaction;
import io.yihu.events.SummonsAnswer;
import io.yihu.events.SummonsAnswered;
import io.yihu.events.TicketClosed;
import io.yihu.events.TicketEvent;
import io.yihu.events.UnitOrder;
import io.yihu.events.WhistleBlown;
import io.yihu.events.WhistleEnded;
import io.yihu.events.WhistleKind;
import io.yihu.events.WhistleRated;
import io.yihu.events.Writer;
import io.yihu.events.story.Fact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlowsTest {
    private static final Instant BLOWN = Instant.parse("2026-09-07T02:00:00Z");
    private static final Instant BY = BLOWN.plusSeconds(3600);
    private static final Instant LATE = BY.plusSeconds(60);

    @ParameterizedTest
    @CsvSource({
        "REPORTED, true,  ,      0,    IN_TIME",
        "REPORTED, false, ,      9000, LATE",
        "REFUSED,  true,  ,      0,    REFUSED",
        "REFUSED,  false, ,      9000, REFUSED",
        ",         ,      ,      3600, AWAITED",
        ",         ,      ,      3601, SILENT",
        ",         ,      1800,  9000, CALLED_OFF",
        ",         ,      3600,  9000, CALLED_OFF",
        ",         ,      3700,  9000, SILENT",
        "REPORTED, true,  1800,  9000, IN_TIME",
    })
    void how_a_summons_stands(
            @Nullable SummonsAnswer answer,
            @Nullable Boolean onTime,
            @Nullable Long endedAfter,
            long now,
            Turnout turnout) {
        Called called = new Called("zhifa", answer, answer == null ? null : BY, onTime, null, null, null);
        Blow blow = new Blow(
                "t",
                1,
                WhistleKind.EMERGENCY,
                "shizheng",
                null,
                BLOWN,
                BY,
                endedAfter == null ? null : BLOWN.plusSeconds(endedAfter),
                List.of(called),
                null,
                null);

        assertThat(blow.turnout(called, BLOWN.plusSeconds(now))).isEqualTo(turnout);
    }

    @Test
    void two_whistles_of_a_ticket_are_told_apart_whatever_the_order_and_however_often_facts_come() {
        List<Fact> facts = facts();
        List<Blow> expected = Blows.of("t", facts);
        List<Fact> shuffled = new ArrayList<>(facts);
        shuffled.addAll(facts.subList(2, 6));
        Collections.shuffle(shuffled, new Random(7));

        assertThat(Blows.of("t", shuffled.stream().distinct().toList())).isEqualTo(expected);
        assertThat(expected).extracting(Blow::number).containsExactly(1, 2);
        Blow first = expected.get(0);
        assertThat(first.by()).isNull();
        assertThat(first.endedAt()).isEqualTo(LATE);
        assertThat(first.called())
                .containsExactly(
                        new Called("zhifa", SummonsAnswer.REPORTED, LATE, false, 5, 2, null),
                        new Called("chengguan", SummonsAnswer.REFUSED, BLOWN, true, 1, null, null));
        assertThat(expected.get(1).by()).isEqualTo("shizheng");
        assertThat(expected.get(1).called()).containsExactly(Called.by("zhifa"));
        assertThat(Blows.of("t", facts.subList(1, 6))).isEmpty();
    }

    @Test
    void a_whistle_is_answered_by_the_time_that_a_holiday_notice_gave_it_and_no_other_whistle_is() {
        RecountedClock later = new RecountedClock(CountedClock.REPORT_IN, "zhifa", null, LATE);
        List<TicketEvent> events =
                List.of(blown(1, null, "zhifa"), revised(List.of(later)), revised(List.of()), blown(2, null, "zhifa"));
        List<Fact> facts = IntStream.range(0, events.size())
                .mapToObj(i -> new Fact(Writer.DISPATCH, i + 1, BLOWN, events.get(i)))
                .toList();

        assertThat(Blows.of("t", facts)).extracting(Blow::reportBy).containsExactly(LATE, BY);
    }

    @Test
    void a_part_is_due_when_a_holiday_notice_said_of_that_unit() {
        FindingsAgreed agreed = agreed(null);
        RecountedClock later = new RecountedClock(CountedClock.ORDER, "chengguan", null, LATE);
        List<TicketEvent> events = List.of(blown(1, null, "zhifa", "chengguan"), agreed, revised(List.of(later)));
        List<Fact> facts = IntStream.range(0, events.size())
                .mapToObj(i -> new Fact(Writer.DISPATCH, i + 1, BLOWN, events.get(i)))
                .toList();

        assertThat(Blows.of("t", facts).get(0).called())
                .extracting(called -> called.part().by())
                .containsExactly(BY, LATE);
    }

    @Test
    void each_part_is_due_done_and_late_by_its_own_deadline() {
        FindingsAgreed agreed = agreed(List.of(new UnitOrder("zhifa", LATE), new UnitOrder("chengguan", BY)));
        List<Fact> facts = List.of(
                ours(1, blown(1, null, "zhifa", "chengguan")),
                ours(2, agreed),
                ours(3, new OrderDone(1, 1, "zhifa", 1, LATE, true)));

        Blow blow = Blows.of("t", facts).get(0);
        List<Tally.One> all = blow.called().stream()
                .map(called -> new Tally.One(blow, called))
                .toList();

        assertThat(blow.called())
                .extracting(Called::part)
                .containsExactly(new Called.Part(LATE, LATE, true, 1), new Called.Part(BY, null, null, 1));
        assertThat(Tally.of(all, BY).parts()).isEqualTo(new Tally.Parts(2, 1, 0));
        assertThat(Tally.of(all, LATE).parts()).isEqualTo(new Tally.Parts(2, 1, 1));
    }

    private static FindingsAgreed agreed(@Nullable List<UnitOrder> orders) {
        return new FindingsAgreed(1, 1, "shizheng", 1, List.of("zhifa", "chengguan"), BY, BLOWN, orders);
    }

    private static DispatchRevised revised(List<RecountedClock> recounted) {
        return new DispatchRevised(
                1,
                1,
                "shizheng",
                List.of(),
                BY,
                BY,
                new Rule("row", "1"),
                true,
                BLOWN,
                new BasedOn(1L, null, null),
                "ORDINARY",
                RevisionCause.CALENDAR,
                null,
                recounted);
    }

    @Test
    void turnouts_and_scores_are_counted() {
        List<Tally.One> all = Blows.of("t", facts()).stream()
                .flatMap(blow -> blow.called().stream().map(called -> new Tally.One(blow, called)))
                .toList();

        Tally before = Tally.of(all, BLOWN);
        Tally after = Tally.of(all, LATE);

        assertThat(before.awaited()).isEqualTo(1);
        assertThat(before.silent()).isZero();
        assertThat(after)
                .isEqualTo(new Tally(
                        3, 0, 1, 1, 1, 0, 0, new Tally.Scores(2, 6), new Tally.Scores(1, 2), new Tally.Parts(0, 0, 0)));
        assertThat(Tally.of(List.of(), LATE).scores()).isEqualTo(new Tally.Scores(0, 0));
    }

    /** zhifa refused first and came late, chengguan refused; the lead whistled once more and nobody answered. */
    private static List<Fact> facts() {
        List<TicketEvent> events = List.of(
                blown(1, null, "zhifa", "chengguan"),
                new SummonsAnswered(1, 1, "zhifa", 1, SummonsAnswer.REFUSED, BLOWN, true),
                new SummonsAnswered(1, 1, "chengguan", 1, SummonsAnswer.REFUSED, BLOWN, true),
                new SummonsAnswered(1, 1, "zhifa", 1, SummonsAnswer.REPORTED, LATE, false),
                new WhistleEnded(1, 1, "shizheng", 1, LATE),
                new WhistleRated(1, 1, "jiedao", 1, "zhifa", 5, LATE),
                new WhistleRated(1, 1, "jiedao", 1, "chengguan", 1, LATE),
                new WhistleRated(1, 1, "zhifa", 1, "jiedao", 2, LATE),
                blown(2, "shizheng", "zhifa"));
        return IntStream.range(0, events.size())
                .mapToObj(i -> new Fact(Writer.DISPATCH, i + 1, BLOWN, events.get(i)))
                .toList();
    }

    private static WhistleBlown blown(int number, @Nullable String by, String... units) {
        return new WhistleBlown(1, 1, "shizheng", number, WhistleKind.EMERGENCY, List.of(units), BY, BLOWN, by);
    }

    @Test
    void what_was_agreed_done_and_verified_is_told_of_the_whistle_it_belongs_to() {
        CallbackAnswers bad = new CallbackAnswers(true, false, Satisfaction.DISSATISFIED);
        CallbackAnswers good = new CallbackAnswers(true, true, Satisfaction.SATISFIED);
        List<Fact> facts = List.of(
                ours(1, new WhistleBlown(1, 1, "s", 1, WhistleKind.EMERGENCY, List.of("a", "b"), BY, BLOWN, null)),
                ours(2, new OrderDone(1, 1, "a", 1, BLOWN, true)),
                ours(3, new FindingsAgreed(1, 1, "s", 1, List.of("a"), BY, BLOWN.plusSeconds(60), null)),
                ours(4, new OrderDone(1, 1, "a", 1, LATE, false)),
                ours(5, new WhistleBlown(2, 2, "s", 2, WhistleKind.EMERGENCY, List.of("a"), BY, LATE, null)),
                new Fact(Writer.FEEDBACK, 1, LATE, new ReworkOrdered(1, 1, "s", bad, LATE, BasedOn.NOTHING)),
                new Fact(Writer.FEEDBACK, 2, LATE, new TicketClosed(2, 2, "s", good, LATE, BasedOn.NOTHING)));

        List<Blow> blows = Blows.of("t", facts);

        assertThat(blows.get(0).agreedAt()).isEqualTo(BLOWN.plusSeconds(60));
        assertThat(blows.get(0).called().get(0).part()).isEqualTo(new Called.Part(BY, LATE, false, 1));
        assertThat(blows.get(0).called().get(1).part()).isNull();
        assertThat(blows.get(0).verified()).isEqualTo(bad);
        assertThat(blows.get(1).agreedAt()).isNull();
        assertThat(blows.get(1).called().get(0).part()).isNull();
        assertThat(blows.get(1).verified()).isEqualTo(good);
    }

    private static Fact ours(long sequence, TicketEvent event) {
        return new Fact(Writer.DISPATCH, sequence, BLOWN, event);
    }
}
