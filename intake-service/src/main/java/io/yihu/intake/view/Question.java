package io.yihu.intake.view;

import io.yihu.events.CallerAsked;
import io.yihu.events.ClockResumed;
import io.yihu.events.CountedClock;
import io.yihu.events.DispatchRevised;
import io.yihu.events.ReturnDecided;
import io.yihu.events.TicketAssigned;
import io.yihu.events.TicketEvent;
import io.yihu.events.TicketResolved;
import io.yihu.events.Writer;
import io.yihu.events.story.Fact;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a unit waits to hear from the caller: intake asks, as it alone knows who that is.
 *
 * @param unit the unit that asks
 * @param words masked; missing until its text has arrived
 * @param answerBy until when its clock stands still
 */
public record Question(Named unit, @Nullable String words, Instant askedAt, Instant answerBy) {
    private static final String FIELD = "question-";
    private static final Set<Class<? extends TicketEvent>> TURNS = Set.of(
            CallerAsked.class, ClockResumed.class, TicketResolved.class, TicketAssigned.class, ReturnDecided.class);

    /** The question that is open, or nothing. */
    public static Optional<Question> of(KnownTicket ticket, Names names) {
        return open(ticket.facts())
                .map(asked -> new Question(
                        names.unit(asked.unit()),
                        ticket.replies().get(field(asked, ticket.facts())),
                        asked.askedAt(),
                        answerBy(asked, ticket.facts())));
    }

    /** As a holiday notice counted it anew since, if one did. */
    static Instant answerBy(CallerAsked asked, Collection<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.writer() == Writer.DISPATCH && fact.event() instanceof DispatchRevised)
                .sorted(Comparator.comparingLong(Fact::sequence).reversed())
                .map(fact -> (DispatchRevised) fact.event())
                .filter(revised -> revised.revisedAt().isAfter(asked.askedAt()))
                .flatMap(revised -> revised.counted(CountedClock.QUESTION).stream())
                .findFirst()
                .orElse(asked.answerBy());
    }

    /** A second question of one dispatch has a field of its own. */
    private static String field(CallerAsked asked, Collection<Fact> facts) {
        long asking = facts.stream()
                .map(Fact::event)
                .filter(event ->
                        event instanceof CallerAsked other && other.dispatchNo().equals(asked.dispatchNo()))
                .count();
        return FIELD + asked.dispatchNo() + (asking > 1 ? "-" + asking : "");
    }

    /** The question that nothing has ended yet: of all that ask or end one it is the newest. */
    public static Optional<CallerAsked> open(Collection<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.writer() == Writer.DISPATCH
                        && TURNS.contains(fact.event().getClass()))
                .max(Comparator.comparingLong(Fact::sequence))
                .map(Fact::event)
                .filter(CallerAsked.class::isInstance)
                .map(CallerAsked.class::cast);
    }
}
