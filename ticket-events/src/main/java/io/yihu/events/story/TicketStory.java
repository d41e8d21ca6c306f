package io.yihu.events.story;

import static java.util.Comparator.comparingInt;

import io.yihu.events.HistoryImported;
import io.yihu.events.ReturnDecided;
import io.yihu.events.ReturnDecision;
import io.yihu.events.ReworkOrdered;
import io.yihu.events.TicketAssigned;
import io.yihu.events.TicketClassified;
import io.yihu.events.TicketClosed;
import io.yihu.events.TicketCreated;
import io.yihu.events.TicketEvent;
import io.yihu.events.TicketResolved;
import io.yihu.events.TicketSigned;
import io.yihu.events.Triage;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells a ticket's story from the set of its facts. Pure: the same set gives the same view, whatever the order and
 * number of arrivals. Within one writer its own sequence decides; between dispatch and feedback the round does: a
 * verdict on round n says nothing about round n + 1. Any subset has a view; it shows the furthest point known, so a
 * fact that is still under way never moves a ticket back.
 */
public final class TicketStory {
    private final Facts facts;

    private TicketStory(Facts facts) {
        this.facts = facts;
    }

    /** The view of a ticket of which these facts are known; {@link TicketStatus#UNKNOWN} where there are none. */
    public static TicketView tell(Collection<Fact> known) {
        return new TicketStory(Facts.of(known)).view();
    }

    private TicketView view() {
        return facts.last(HistoryImported.class, e -> true).map(History::view).orElseGet(this::lived);
    }

    private TicketView lived() {
        Optional<TicketAssigned> assigned =
                facts.all(TicketAssigned.class).max(comparingInt(TicketAssigned::dispatchNo));
        int round = currentRound();
        return new TicketView(
                status(),
                matter(),
                round,
                hops(),
                assigned.orElse(null),
                assigned.flatMap(a -> facts.last(
                                TicketSigned.class, s -> s.dispatchNo().equals(a.dispatchNo())))
                        .orElse(null),
                facts.last(TicketResolved.class, r -> r.round() == round).orElse(null),
                facts.last(TicketClosed.class, c -> c.round() == round).orElse(null));
    }

    private TicketStatus status() {
        Optional<TicketEvent> work = facts.lastOfDispatch();
        Optional<TicketEvent> review = facts.lastOfFeedback();
        int worked = work.map(Standing::round).orElse(0);
        int reviewed = review.map(Standing::round).orElse(0);
        if (reviewed >= worked && review.isPresent()) {
            return Standing.after(review.get());
        }
        return work.map(Standing::after).orElseGet(this::beforeDispatch);
    }

    private TicketStatus beforeDispatch() {
        Matter matter = matter();
        if (matter == null) {
            return TicketStatus.UNKNOWN;
        }
        return matter.triage() == Triage.READY ? TicketStatus.TRIAGE : TicketStatus.REGISTERED;
    }

    private int currentRound() {
        int worked =
                facts.all(TicketEvent.class).mapToInt(Standing::round).max().orElse(0);
        int ordered = facts.all(ReworkOrdered.class)
                .mapToInt(r -> r.round() + 1)
                .max()
                .orElse(0);
        return Math.max(worked, ordered);
    }

    private int hops() {
        return (int) facts.all(ReturnDecided.class)
                .filter(r -> r.decision() == ReturnDecision.GRANTED)
                .count();
    }

    private @Nullable Matter matter() {
        TicketCreated c = facts.last(TicketCreated.class, e -> true).orElse(null);
        if (c == null) {
            return null;
        }
        return facts.last(TicketClassified.class, e -> true)
                .map(s -> new Matter(
                        s.kind(),
                        s.category(),
                        s.place(),
                        s.urgency(),
                        c.channel(),
                        c.source(),
                        Triage.READY,
                        c.registeredAt()))
                .orElseGet(() -> new Matter(
                        c.kind(),
                        c.category(),
                        c.place(),
                        c.urgency(),
                        c.channel(),
                        c.source(),
                        c.triage(),
                        c.registeredAt()));
    }
}
