package io.yihu.intake.view;

import io.yihu.events.Writer;
import io.yihu.events.story.Fact;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Facts in the order of a ticket's life, whatever their arrival and their writers' clocks: intake first, then round by
 * round the unit's work before the verdict on it, each writer by its own numbers.
 */
final class Timeline {
    private Timeline() {}

    static List<TimelineEntry> of(Collection<Fact> facts, Names names) {
        Comparator<Fact> byLife = Comparator.comparing((Fact f) -> f.writer() != Writer.INTAKE)
                .thenComparingInt(f -> Sentences.tell(f.event(), names).round())
                .thenComparing(Fact::writer)
                .thenComparingLong(Fact::sequence);
        return facts.stream().sorted(byLife).map(f -> entry(f, names)).toList();
    }

    private static TimelineEntry entry(Fact fact, Names names) {
        Line line = Sentences.tell(fact.event(), names);
        return new TimelineEntry(fact.time(), fact.event().type().wireName(), line.zh(), line.en());
    }
}
