package io.yihu.intake.view;

import io.yihu.events.Writer;
import io.yihu.events.story.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Facts in the order of a ticket's life, whatever their arrival and their writers' clocks: the registration first, then round by
 * round the unit's work before the verdict on it, each writer by its own numbers. What intake adds midway stands before the
 * first that is later.
 */
final class Timeline {
    private Timeline() {}

    static List<TimelineEntry> of(Collection<Fact> facts, Names names) {
        Comparator<Fact> byLife = Comparator.comparing((Fact f) -> f.writer() != Writer.INTAKE)
                .thenComparingInt(f -> Sentences.tell(f.event(), names).round())
                .thenComparing(Fact::writer)
                .thenComparingLong(Fact::sequence);
        List<Fact> life = new ArrayList<>(facts.stream()
                .filter(f -> !Amended.midway(f.event()))
                .sorted(byLife)
                .toList());
        facts.stream()
                .filter(f -> Amended.midway(f.event()))
                .sorted(byLife)
                .forEach(added -> life.add(before(life, added), added));
        return life.stream().map(f -> entry(f, names)).toList();
    }

    private static int before(List<Fact> life, Fact added) {
        return IntStream.range(0, life.size())
                .filter(i -> life.get(i).time().isAfter(added.time()))
                .findFirst()
                .orElse(life.size());
    }

    private static TimelineEntry entry(Fact fact, Names names) {
        Line line = Sentences.tell(fact.event(), names.asOf(fact.time()));
        return new TimelineEntry(fact.time(), fact.event().type().wireName(), line.zh(), line.en());
    }
}
