package io.yihu.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.dispatch.domain.LifePropertyTest.Move;
import io.yihu.events.BasedOn;
import io.yihu.events.Recusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever happens to a ticket, nobody of the unit that it accuses gets it. */
class RecusalPropertyTest {
    private static final Recusal RECUSAL = new Recusal(Given.UNITS.all());

    @Provide
    Arbitrary<List<Move>> moves() {
        return new LifePropertyTest().moves();
    }

    @Provide
    Arbitrary<String> accused() {
        return Arbitraries.of("zhifa", "chengguan", "shizheng", "jiedao", "songtao", "xintai", "merged", "dangzheng");
    }

    @Property(tries = 1000)
    void who_keeps_away_never_leads_assists_or_is_summoned(
            @ForAll("accused") String accused, @ForAll("moves") List<Move> moves) {
        WorkMatter matter = Accused.sewerAccusing(accused);
        WorkItem item = Given.accepted(Given.DISPATCHING.assign("t", matter, BasedOn.intake(1), Given.NOW));
        check(accused, item, Given.NOW);
        Instant now = Given.NOW;
        for (Move move : moves) {
            now = now.plus(Duration.ofMinutes(move.minutes()));
            WorkItem rung = LifePropertyTest.after(item, Given.TIME.ring(item, now));
            item = LifePropertyTest.after(rung, LifePropertyTest.take(move, rung, now));
            check(accused, item, now);
        }
    }

    private static void check(String accused, WorkItem item, Instant now) {
        assertThat(item.matter().accusedUnit()).isEqualTo(accused);
        assertThat(concerned(item)).noneMatch(unit -> RECUSAL.bars(accused, unit, WorkItemDecider.day(now)));
    }

    private static List<String> concerned(WorkItem item) {
        Assignment present = item.assignment();
        Whistle whistle = item.progress().whistle();
        PendingReturn returned = item.returns().pending();
        PendingMove move = item.returns().move();
        Stream<String> summoned =
                whistle == null ? Stream.empty() : whistle.summons().stream().map(Summons::unit);
        return Stream.of(
                        Stream.of(present.lead(), present.routing().lead()),
                        present.assists().stream(),
                        summoned,
                        Stream.ofNullable(returned == null ? null : returned.suggestedUnit()),
                        Stream.ofNullable(move == null ? null : move.toUnit()))
                .flatMap(units -> units)
                .filter(Objects::nonNull)
                .toList();
    }
}
