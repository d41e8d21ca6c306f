package io.yihu.events.story;

import static java.util.Comparator.comparingInt;

import io.yihu.events.AtWork;
import io.yihu.events.DispatchRevised;
import io.yihu.events.HistoryImported;
import io.yihu.events.ReturnDecided;
import io.yihu.events.ReworkOrdered;
import io.yihu.events.TicketAssigned;
import io.yihu.events.TicketClosed;
import io.yihu.events.TicketCreated;
import io.yihu.events.TicketEvent;
import io.yihu.events.TicketResolved;
import io.yihu.events.TicketSigned;
import io.yihu.events.Triage;
import io.yihu.events.WhistleBlown;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells a ticket's story from the set of its facts: the same view, whatever the order and number of arrivals. Within one
 * writer its own sequence decides; between dispatch and feedback the round does: a verdict on round n says nothing about
 * round n + 1. Any subset has a view; it shows the furthest point known, so a fact that is still under way never moves a
 * ticket back.
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
        Optional<TicketAssigned> assigned = facts.all(TicketAssigned.class)
                .max(comparingInt(TicketAssigned::dispatchNo))
                .map(this::revised);
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
                facts.last(TicketClosed.class, c -> c.round() == round).orElse(null),
                assigned.map(this::movedTo).orElse(null),
                assigned.map(this::summoned).orElse(null));
    }

    private TicketStatus status() {
        Optional<TicketEvent> work = facts.lastOfDispatch();
        Optional<TicketEvent> review = facts.lastOfFeedback();
        int worked = work.map(Standing::round).orElse(0);
        int reviewed = review.map(Standing::round).orElse(0);
        if (reviewed >= worked && review.isPresent()) {
            return Standing.after(review.get()).orElseThrow();
        }
        return work.flatMap(this::after).orElseGet(this::beforeDispatch);
    }

    /** A unit that had signed before it asked to return the ticket goes on where it was. */
    private Optional<TicketStatus> after(TicketEvent event) {
        boolean signed = event instanceof ReturnDecided e
                && !e.decision().movesOn()
                && facts.last(TicketSigned.class, s -> s.dispatchNo().equals(e.dispatchNo()))
                        .isPresent();
        return signed ? Optional.of(TicketStatus.SIGNED) : Standing.after(event);
    }

    private TicketStatus beforeDispatch() {
        Matter matter = matter();
        if (matter == null) {
            return TicketStatus.UNKNOWN;
        }
        return matter.triage() == Triage.READY ? TicketStatus.TRIAGE : TicketStatus.REGISTERED;
    }

    private @Nullable Instant movedTo(TicketAssigned dispatch) {
        return facts.all(AtWork.class)
                .filter(e -> e.dispatchNo().equals(dispatch.dispatchNo()))
                .map(Standing::movedTo)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private List<String> summoned(TicketAssigned dispatch) {
        return facts.all(WhistleBlown.class)
                .filter(e -> e.dispatchNo().equals(dispatch.dispatchNo()))
                .flatMap(e -> e.units().stream())
                .distinct()
                .sorted()
                .toList();
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
                .filter(r -> r.decision().movesOn())
                .count();
    }

    private @Nullable Matter matter() {
        TicketCreated c = facts.last(TicketCreated.class, e -> true).orElse(null);
        return c == null
                ? null
                : facts.last(TicketEvent.class, Settled::says)
                        .map(newest -> Settled.matter(newest, c))
                        .orElseGet(() -> Settled.registered(c));
    }

    /** Who assists may have changed since. */
    private TicketAssigned revised(TicketAssigned dispatch) {
        return facts.last(DispatchRevised.class, r -> r.dispatchNo().equals(dispatch.dispatchNo()))
                .map(r -> Settled.assistedBy(dispatch, r.assistUnits()))
                .orElse(dispatch);
    }
}
