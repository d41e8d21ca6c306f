package io.yihu.dispatch;

import io.yihu.dispatch.domain.WorkItem;
import io.yihu.events.Outcome;
import io.yihu.events.story.Fact;
import io.yihu.kit.outbox.Stored;
import io.yihu.kit.project.TicketProjection;
import io.yihu.kit.recent.RecentTickets.Seen;
import io.yihu.kit.security.Caller;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What was reported before about the same matter at the same place, and what came of it. What was replied is shown to those who
 * may read that ticket; that there was one, to everybody who may read this one.
 */
@Component
final class PlaceHistory {
    private static final int TOLD = 8;
    private static final Comparator<Seen> IN_ORDER =
            Comparator.comparing(Seen::at).thenComparing(Seen::ticketId);

    private final Recurrences recurrences;
    private final TicketProjection tickets;
    private final WorkItems workItems;
    private final Names names;

    PlaceHistory(Recurrences recurrences, TicketProjection tickets, WorkItems workItems, Names names) {
        this.recurrences = recurrences;
        this.tickets = tickets;
        this.workItems = workItems;
        this.names = names;
    }

    /**
     * An earlier ticket.
     *
     * @param outcome what the unit said came of it, in its latest reply
     * @param readable whether the reader may open that ticket
     * @param reply its words for the caller; missing where the reader may not read that ticket
     */
    record Before(
            String ticketId,
            Instant registeredAt,
            Named status,
            String leadUnit,
            Map<String, Named> names,
            @Nullable Outcome outcome,
            Boolean readable,
            @Nullable String reply) {}

    /** Those that came before this one, in whatever order they were entered, the latest first, at most eight. */
    List<Before> of(String ticketId, WorkItem item, Caller caller) {
        List<Seen> there = recurrences.of(item.matter());
        Seen own = there.stream()
                .filter(seen -> seen.ticketId().equals(ticketId))
                .findFirst()
                .orElseGet(() -> new Seen(ticketId, firstHeardOf(ticketId)));
        return there.stream()
                .filter(seen -> IN_ORDER.compare(seen, own) < 0)
                .sorted(IN_ORDER.reversed())
                .limit(TOLD)
                .flatMap(seen -> workItems.find(seen.ticketId()).stream()
                        .filter(stored -> !workItems.keepsAway(caller, stored.state()))
                        .map(stored -> before(seen, stored, caller)))
                .toList();
    }

    /** Of a ticket that is not among them: a sealed one, or one of so long ago that it is kept no more. */
    private Instant firstHeardOf(String ticketId) {
        return tickets.find(ticketId).stream()
                .flatMap(ticket -> ticket.facts().stream())
                .map(Fact::time)
                .min(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }

    private Before before(Seen seen, Stored<WorkItem> stored, Caller caller) {
        WorkItem item = stored.state();
        boolean readable = workItems.reads(caller, item);
        String reply = stored.texts().get("reply-" + item.assignment().round());
        return new Before(
                seen.ticketId(),
                seen.at(),
                new Named(item.status().zh(), item.status().en()),
                item.assignment().lead(),
                names.of(item),
                item.lastOutcome(),
                readable,
                readable ? reply : null);
    }
}
