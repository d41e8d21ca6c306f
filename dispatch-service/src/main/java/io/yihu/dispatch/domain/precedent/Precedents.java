package io.yihu.dispatch.domain.precedent;

import static java.util.Comparator.comparingLong;

import io.yihu.dispatch.domain.Accusing;
import io.yihu.events.ReturnDecided;
import io.yihu.events.ReturnRequested;
import io.yihu.events.TicketAssigned;
import io.yihu.events.TicketEvent;
import io.yihu.events.Writer;
import io.yihu.events.story.Fact;
import io.yihu.events.story.Matter;
import io.yihu.events.story.TicketStory;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads the rulings out of the set of facts about a ticket: the same, in whatever order and however often they came. */
public final class Precedents {
    private final Map<Integer, TicketAssigned> dispatches;
    private final Map<Integer, ReturnRequested> requests;
    private final Map<Integer, ReturnDecided> decisions;

    private Precedents(List<TicketEvent> ours) {
        this.dispatches = byDispatch(ours, TicketAssigned.class, TicketAssigned::dispatchNo);
        this.requests = byDispatch(ours, ReturnRequested.class, ReturnRequested::dispatchNo);
        this.decisions = byDispatch(ours, ReturnDecided.class, ReturnDecided::dispatchNo);
    }

    /**
     * Those of a ticket, in the order of its dispatches; none until it is known what the ticket is about and
     * where, and none where a unit had to keep away: who got it then says nothing of whose duty such matters are.
     */
    public static List<Precedent> of(String ticketId, Collection<Fact> known) {
        if (known.stream().noneMatch(fact -> fact.event() instanceof ReturnDecided)) {
            return List.of();
        }
        if (Accusing.is(known)) {
            return List.of();
        }
        Matter matter = TicketStory.tell(known).matter();
        if (matter == null || matter.category() == null || matter.place() == null) {
            return List.of();
        }
        Precedents rulings = new Precedents(known.stream()
                .filter(fact -> fact.writer() == Writer.DISPATCH)
                .sorted(comparingLong(Fact::sequence))
                .map(Fact::event)
                .toList());
        return rulings.decisions.values().stream()
                .map(decided -> rulings.precedent(ticketId, matter, decided))
                .toList();
    }

    private Precedent precedent(String ticketId, Matter matter, ReturnDecided decided) {
        int no = decided.dispatchNo();
        TicketAssigned from = dispatches.get(no);
        TicketAssigned to = decided.decision().movesOn() ? dispatches.get(no + 1) : null;
        ReturnRequested request = requests.get(no);
        return new Precedent(
                ticketId,
                no,
                String.valueOf(matter.category()),
                Objects.requireNonNull(matter.place(), "checked"),
                decided.unit(),
                request == null ? null : request.suggestedUnit(),
                decided.decision(),
                to == null ? null : to.leadUnit(),
                from == null ? null : from.rule().row(),
                from == null ? null : from.rule().version(),
                decided.decidedAt(),
                matter.kind());
    }

    private static <E extends TicketEvent> Map<Integer, E> byDispatch(
            List<TicketEvent> events, Class<E> type, Function<E, Integer> number) {
        Map<Integer, E> found = new TreeMap<>();
        events.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .forEach(event -> found.put(number.apply(event), event));
        return found;
    }
}
