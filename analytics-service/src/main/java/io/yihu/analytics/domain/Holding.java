package io.yihu.analytics.domain;

import static java.util.Comparator.comparing;

import io.yihu.events.HistoryImported;
import io.yihu.events.ReturnDecided;
import io.yihu.events.TicketAssigned;
import io.yihu.events.TicketEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time during which a unit led a ticket: from a dispatch until the next, or until a reviewer took it away. By this an
 * open ticket finds its unit at any past moment.
 *
 * @param until nothing as long as the unit leads
 */
public record Holding(String unit, Instant from, @Nullable Instant until) {

    /** Whether the unit led just before this moment. */
    boolean justBefore(Instant moment) {
        return from.isBefore(moment) && (until == null || !until.isBefore(moment));
    }

    /** By number of dispatch. Depends on the set of the events alone. */
    static List<Holding> of(Collection<? extends TicketEvent> events) {
        List<TicketAssigned> dispatches = events.stream()
                .filter(TicketAssigned.class::isInstance)
                .map(TicketAssigned.class::cast)
                .sorted(comparing(TicketAssigned::dispatchNo))
                .toList();
        List<Holding> holdings = new ArrayList<>();
        events.stream()
                .filter(HistoryImported.class::isInstance)
                .map(HistoryImported.class::cast)
                .forEach(h -> holdings.add(new Holding(h.unit(), h.assignedAt(), null)));
        for (int i = 0; i < dispatches.size(); i++) {
            TicketAssigned dispatch = dispatches.get(i);
            Instant next = i + 1 < dispatches.size() ? dispatches.get(i + 1).assignedAt() : null;
            Instant taken = takenAway(dispatch, events);
            holdings.add(new Holding(dispatch.leadUnit(), dispatch.assignedAt(), taken == null ? next : taken));
        }
        return List.copyOf(holdings);
    }

    private static @Nullable Instant takenAway(TicketAssigned dispatch, Collection<? extends TicketEvent> events) {
        return events.stream()
                .filter(ReturnDecided.class::isInstance)
                .map(ReturnDecided.class::cast)
                .filter(r -> r.dispatchNo().equals(dispatch.dispatchNo())
                        && r.decision().movesOn())
                .map(ReturnDecided::decidedAt)
                .min(Instant::compareTo)
                .orElse(null);
    }
}
