package io.yihu.dispatch.domain.whistle;

import static java.util.Comparator.comparingLong;

import io.yihu.events.CallbackAnswers;
import io.yihu.events.FindingsAgreed;
import io.yihu.events.OrderDone;
import io.yihu.events.ReworkOrdered;
import io.yihu.events.SummonsAnswered;
import io.yihu.events.TicketClosed;
import io.yihu.events.TicketEvent;
import io.yihu.events.WhistleBlown;
import io.yihu.events.WhistleEnded;
import io.yihu.events.WhistleRated;
import io.yihu.events.Writer;
import io.yihu.events.story.Fact;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a ticket's whistles out of the set of its facts: the same, in whatever order and however often they came. */
public final class Blows {
    private final List<TicketEvent> ours;
    private final Map<Integer, CallbackAnswers> verdicts = new HashMap<>();

    private Blows(Collection<Fact> facts) {
        this.ours = facts.stream()
                .filter(fact -> fact.writer() == Writer.DISPATCH)
                .sorted(comparingLong(Fact::sequence))
                .map(Fact::event)
                .toList();
        facts.stream().sorted(comparingLong(Fact::sequence)).map(Fact::event).forEach(this::hear);
    }

    private void hear(TicketEvent event) {
        if (event instanceof ReworkOrdered verdict) {
            verdicts.put(verdict.round(), verdict.answers());
        } else if (event instanceof TicketClosed verdict) {
            verdicts.put(verdict.round(), verdict.answers());
        }
    }

    /** Those of a ticket, in their order. What was answered to one that is not known yet is left out until it is. */
    public static List<Blow> of(String ticketId, Collection<Fact> facts) {
        if (facts.stream().noneMatch(fact -> fact.event() instanceof WhistleBlown)) {
            return List.of();
        }
        Blows blows = new Blows(facts);
        return blows.all(WhistleBlown.class)
                .map(blown -> blows.blow(ticketId, blown))
                .toList();
    }

    private Blow blow(String ticketId, WhistleBlown blown) {
        return new Blow(
                ticketId,
                blown.number(),
                blown.kind(),
                blown.unit(),
                blown.by(),
                blown.blownAt(),
                new CountedAnew(ours).reportBy(blown),
                endedAt(blown),
                blown.units().stream()
                        .distinct()
                        .map(unit -> called(blown, unit))
                        .toList(),
                agreedAt(blown),
                verdicts.get(blown.round()));
    }

    private Stream<FindingsAgreed> findings(WhistleBlown blown) {
        return all(FindingsAgreed.class).filter(agreed -> agreed.number().equals(blown.number()));
    }

    private Called.@Nullable Part part(WhistleBlown blown, String unit) {
        FindingsAgreed agreed = last(findings(blown).filter(each -> each.units().contains(unit)));
        if (agreed == null) {
            return null;
        }
        OrderDone done = last(all(OrderDone.class)
                .filter(each ->
                        each.number().equals(blown.number()) && each.unit().equals(unit))
                .filter(each -> !each.doneAt().isBefore(agreed.agreedAt())));
        return new Called.Part(
                new CountedAnew(ours).orderBy(agreed, unit),
                done == null ? null : done.doneAt(),
                done == null ? null : done.onTime(),
                findings(blown).toList().indexOf(agreed) + 1);
    }

    private @Nullable Instant agreedAt(WhistleBlown blown) {
        FindingsAgreed agreed = last(findings(blown));
        return agreed == null ? null : agreed.agreedAt();
    }

    private Called called(WhistleBlown blown, String unit) {
        SummonsAnswered answer = last(all(SummonsAnswered.class)
                .filter(answered -> answered.number().equals(blown.number())
                        && answered.unit().equals(unit)));
        return new Called(
                unit,
                answer == null ? null : answer.answer(),
                answer == null ? null : answer.answeredAt(),
                answer == null ? null : answer.onTime(),
                score(blown, rated -> rated.rated().equals(unit)),
                score(blown, rated -> rated.unit().equals(unit)),
                part(blown, unit));
    }

    private @Nullable Integer score(WhistleBlown blown, Function<WhistleRated, Boolean> meant) {
        WhistleRated rated =
                last(all(WhistleRated.class).filter(each -> each.number().equals(blown.number()) && meant.apply(each)));
        return rated == null ? null : rated.score();
    }

    private @Nullable Instant endedAt(WhistleBlown blown) {
        WhistleEnded ended =
                last(all(WhistleEnded.class).filter(each -> each.number().equals(blown.number())));
        return ended == null ? null : ended.endedAt();
    }

    private <E extends TicketEvent> Stream<E> all(Class<E> type) {
        return ours.stream().filter(type::isInstance).map(type::cast);
    }

    private static <E> @Nullable E last(Stream<E> events) {
        return events.reduce((before, after) -> after).orElse(null);
    }
}
