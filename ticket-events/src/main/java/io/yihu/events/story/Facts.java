package io.yihu.events.story;

import static java.util.Comparator.comparing;

import io.yihu.events.TicketEvent;
import io.yihu.events.Writer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A set of facts in the one order that does not depend on arrival: by writer, then by the writer's own sequence. One
 * number of one writer is one fact, however often and in whatever copy it came.
 */
final class Facts {
    private static final Comparator<Fact> BY_NUMBER = comparing(Fact::writer).thenComparingLong(Fact::sequence);

    private final List<Fact> ordered;

    private Facts(List<Fact> ordered) {
        this.ordered = ordered;
    }

    static Facts of(Collection<Fact> known) {
        SortedSet<Fact> numbered = new TreeSet<>(BY_NUMBER);
        numbered.addAll(known);
        return new Facts(List.copyOf(numbered));
    }

    <E> Stream<E> all(Class<E> type) {
        return ordered.stream().map(Fact::event).filter(type::isInstance).map(type::cast);
    }

    <E> Optional<E> last(Class<E> type, Predicate<E> condition) {
        return all(type).filter(condition).reduce((earlier, later) -> later);
    }

    /** The last that moved the ticket. */
    Optional<TicketEvent> lastOfDispatch() {
        return lastOf(Writer.DISPATCH);
    }

    Optional<TicketEvent> lastOfFeedback() {
        return lastOf(Writer.FEEDBACK);
    }

    private Optional<TicketEvent> lastOf(Writer writer) {
        return ordered.stream()
                .filter(f -> f.writer() == writer)
                .map(Fact::event)
                .filter(event -> Standing.after(event).isPresent())
                .reduce((earlier, later) -> later);
    }
}
