package io.yihu.feedback;

import io.yihu.events.story.Fact;
import io.yihu.events.story.Matter;
import io.yihu.events.story.TicketStory;
import io.yihu.events.story.TicketView;
import io.yihu.kit.project.ProjectedTicket;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the facts known here tell about a ticket; one without facts is unknown, not an error. */
record Ticket(TicketView view, List<HistoryItem> history) {
    static final Ticket UNKNOWN = of(List.of());

    static Ticket of(ProjectedTicket projected) {
        return of(projected.facts());
    }

    private static Ticket of(List<Fact> facts) {
        return new Ticket(
                TicketStory.tell(facts),
                facts.stream().map(HistoryItem::of).sorted(HistoryItem.BY_TIME).toList());
    }

    @Nullable
    Matter matter() {
        return view.matter();
    }

    @Nullable
    Instant asOf() {
        return history.stream()
                .map(HistoryItem::time)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
