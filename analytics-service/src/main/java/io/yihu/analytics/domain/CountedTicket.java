package io.yihu.analytics.domain;

import io.yihu.events.story.Fact;
import io.yihu.events.story.Matter;
import io.yihu.events.story.TicketStory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as the figures see it.
 *
 * @param community code of the community of its place, once that is known
 * @param holdings who led it when, by number of dispatch
 */
public record CountedTicket(
        String id, @Nullable String community, List<Contribution> contributions, List<Holding> holdings) {

    /** Stands for the community of tickets that have none, so that communities add up to the total. */
    public static final String NO_COMMUNITY = "-";

    /** Copies the lists. */
    public CountedTicket {
        contributions = List.copyOf(contributions);
        holdings = List.copyOf(holdings);
    }

    /** A function of the set of facts: order and repetition do not matter. */
    public static CountedTicket of(String id, Collection<Fact> facts) {
        Matter matter = TicketStory.tell(facts).matter();
        return new CountedTicket(
                id,
                matter == null || matter.place() == null ? null : matter.place().community(),
                Contributions.of(facts),
                Holding.of(Contributions.events(facts)));
    }

    /** The community's code, or {@link #NO_COMMUNITY}. */
    public String communityOrNone() {
        return community == null ? NO_COMMUNITY : community;
    }

    /** When it was received; nothing where that is not known yet or the ticket is excluded. */
    public @Nullable Instant receivedAt() {
        return timeOf(Measure.RECEIVED);
    }

    /** When it was completed; nothing while it is open. */
    public @Nullable Instant completedAt() {
        return timeOf(Measure.COMPLETED);
    }

    /** What it contributes to a day, with {@link Measure#OPEN} where it is open at the day's end. */
    public List<Contribution> within(Day day) {
        List<Contribution> within = new ArrayList<>(
                contributions.stream().filter(c -> day.contains(c.at())).toList());
        if (openAt(day.to())) {
            within.add(new Contribution(Measure.OPEN, day.to(), leadAt(day.to())));
        }
        return within;
    }

    private boolean openAt(Instant moment) {
        Instant received = receivedAt();
        Instant completed = completedAt();
        return received != null && received.isBefore(moment) && (completed == null || !completed.isBefore(moment));
    }

    private @Nullable String leadAt(Instant moment) {
        return holdings.stream()
                .filter(h -> h.justBefore(moment))
                .reduce((earlier, later) -> later)
                .map(Holding::unit)
                .orElse(null);
    }

    private @Nullable Instant timeOf(Measure measure) {
        Optional<Contribution> first =
                contributions.stream().filter(c -> c.measure() == measure).findFirst();
        return first.map(Contribution::at).orElse(null);
    }
}
