package io.yihu.dispatch.domain.precedent;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import io.yihu.dispatch.domain.Accusing;
import io.yihu.events.TicketAssigned;
import io.yihu.events.TicketEvent;
import io.yihu.events.Writer;
import io.yihu.events.story.Fact;
import io.yihu.events.story.Matter;
import io.yihu.events.story.TicketStory;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the rulings out of the set of facts about a ticket: the same, in whatever order and however often they came. */
public final class Precedents {
    private Precedents() {}

    /**
     * Those of a ticket, in the order of its dispatches; none until it is known what the ticket is about and
     * where, and none where a unit had to keep away: who got it then says nothing of whose duty such matters are.
     */
    public static List<Precedent> of(String ticketId, Collection<Fact> known) {
        if (known.stream().noneMatch(fact -> Settlements.settles(fact.event())) || Accusing.is(known)) {
            return List.of();
        }
        Matter matter = TicketStory.tell(known).matter();
        if (matter == null || matter.category() == null || matter.place() == null) {
            return List.of();
        }
        List<TicketEvent> ours = known.stream()
                .filter(fact -> fact.writer() == Writer.DISPATCH)
                .sorted(comparingLong(Fact::sequence))
                .map(Fact::event)
                .toList();
        return new Settlements(ours)
                .all()
                .sorted(comparing(Settlement::dispatchNo)
                        .thenComparing(Settlement::decidedAt)
                        .thenComparing(Settlement::dispute))
                .map(settled -> precedent(ticketId, matter, settled, dispatch(ours, settled.dispatchNo())))
                .toList();
    }

    private static @Nullable TicketAssigned dispatch(List<TicketEvent> ours, Integer number) {
        return ours.stream()
                .filter(TicketAssigned.class::isInstance)
                .map(TicketAssigned.class::cast)
                .filter(dispatch -> dispatch.dispatchNo().equals(number))
                .findFirst()
                .orElse(null);
    }

    private static Precedent precedent(
            String ticketId, Matter matter, Settlement settled, @Nullable TicketAssigned from) {
        return new Precedent(
                ticketId,
                settled.dispatchNo(),
                String.valueOf(matter.category()),
                Objects.requireNonNull(matter.place(), "checked"),
                settled.unit(),
                settled.suggested(),
                settled.decision(),
                settled.toUnit(),
                from == null ? null : from.rule().row(),
                from == null ? null : from.rule().version(),
                settled.decidedAt(),
                matter.kind(),
                settled.dispute(),
                settled.request());
    }
}
