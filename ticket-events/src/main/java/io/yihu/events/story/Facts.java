package io.yihu.events.story;

import static java.util.Comparator.comparing;

import io.yihu.events.TicketEvent;
import io.yihu.events.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A set of facts in the one order that does not depend on arrival: by writer, then by the writer's own sequence. */
final class Facts {
    private final List<Fact> ordered;

    private Facts(List<Fact> ordered) {
        this.ordered = ordered;
    }

    static Facts of(Collection<Fact> known) {
        return new Facts(known.stream()
                .distinct()
                .sorted(comparing(Fact::writer).thenComparing(Fact::sequence))
                .toList());
    }

    <E extends TicketEvent> Stream<E> all(Class<E> type) {
        return ordered.stream().map(Fact::event).filter(type::isInstance).map(type::cast);
    }

    <E extends TicketEvent> Optional<E> last(Class<E> type, Predicate<E> condition) {
        return all(type).filter(condition).reduce((earlier, later) -> later);
    }

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
                .reduce((earlier, later) -> later);
    }
}
