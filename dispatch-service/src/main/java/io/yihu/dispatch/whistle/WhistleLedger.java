package io.yihu.dispatch.whistle;

import static java.util.Comparator.comparing;

import io.yihu.dispatch.domain.UnitTree;
import io.yihu.dispatch.domain.Units;
import io.yihu.dispatch.domain.whistle.Blow;
import io.yihu.dispatch.domain.whistle.Tally;
import io.yihu.events.UnitReference;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * 吹哨报到台账: what became of whistles in a period, as the unit that was summoned sees it and as the side that blew does. At
 * most {@value #LOOKED_AT} tickets are looked at for each side, however many whistles there ever were; where there were more in
 * the period, it says so.
 */
@Component
public final class WhistleLedger {
    private static final int LOOKED_AT = 500;

    private final WhistleBook book;

    WhistleLedger(WhistleBook book) {
        this.book = book;
    }

    /**
     * One side.
     *
     * @param whistles how many there were
     * @param whole whether all of the period were looked at
     * @param summons the newest first
     */
    public record Side(int whistles, boolean whole, List<Tally.One> summons) {}

    /** The whistles that summoned this unit, with its own summons of each. */
    public Side summoned(String unit, int days, Instant now) {
        return side(
                Set.of(WhistleMarks.summoned(unit)),
                days,
                now,
                one -> one.called().unit().equals(unit));
    }

    /** The whistles that this unit blew: itself, as the unit that led, and as the street's office for those that led below it. */
    public Side blown(String unit, Units units, int days, Instant now) {
        Set<String> keys = units.all().stream()
                .map(UnitReference::code)
                .filter(lead -> UnitTree.streetOf(lead, units).equals(unit))
                .map(WhistleMarks::forLead)
                .collect(Collectors.toCollection(TreeSet::new));
        keys.add(WhistleMarks.by(unit));
        return side(keys, days, now, one -> keys.contains(WhistleMarks.blew(one.blow())));
    }

    private Side side(Set<String> keys, int days, Instant now, Predicate<Tally.One> meant) {
        Instant from = now.minus(Duration.ofDays(days));
        List<List<Blow>> tickets = book.since(keys, from, LOOKED_AT + 1);
        List<Tally.One> summons = tickets.stream()
                .limit(LOOKED_AT)
                .flatMap(List::stream)
                .filter(blow -> !blow.blownAt().isBefore(from))
                .flatMap(WhistleLedger::each)
                .filter(meant)
                .sorted(comparing((Tally.One one) -> one.blow().blownAt()).reversed())
                .toList();
        long whistles = summons.stream().map(Tally.One::blow).distinct().count();
        return new Side((int) whistles, tickets.size() <= LOOKED_AT, summons);
    }

    private static Stream<Tally.One> each(Blow blow) {
        return blow.called().stream().map(called -> new Tally.One(blow, called));
    }
}
