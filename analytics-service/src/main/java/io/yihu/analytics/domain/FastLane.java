package io.yihu.analytics.domain;

import io.yihu.events.CallbackAnswers;
import io.yihu.events.CallerContacted;
import io.yihu.events.DispatchRevised;
import io.yihu.events.ReworkOrdered;
import io.yihu.events.TicketAssigned;
import io.yihu.events.TicketClosed;
import io.yihu.events.TicketEvent;
import io.yihu.events.TicketResolved;
import io.yihu.events.Urgency;
import io.yihu.events.WhistleBlown;
import io.yihu.events.WhistleKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 一呼即应, by the rule of dispatch: a ticket is of the fast lane where the clocks of its first round are the fast lane's at last, or where
 * an emergency whistle was blown in any round. All it contributes stands on the day of the newest dispatch of the round in which
 * it came into the lane, and belongs to that unit, so that each share is of the tickets it speaks of: how many were answered in
 * time, replied to in time, and are solved as the caller says in the newest call-back.
 */
final class FastLane {
    private final TicketAssigned dispatch;
    private final List<TicketEvent> events;

    private FastLane(TicketAssigned dispatch, List<TicketEvent> events) {
        this.dispatch = dispatch;
        this.events = events;
    }

    /** Nothing where the ticket is not of it, or its dispatch is too old to say so. */
    static List<Contribution> of(List<TicketEvent> events) {
        return entered(events)
                .flatMap(round -> last(events, TicketAssigned.class, dispatch -> round.equals(dispatch.round())))
                .map(dispatch -> new FastLane(dispatch, events).contributions())
                .orElse(List.of());
    }

    /** The round in which it came into the fast lane. */
    private static Optional<Integer> entered(List<TicketEvent> events) {
        return Urgency.FAST_LANE.name().equals(limitOfFirstRound(events))
                ? Optional.of(1)
                : events.stream()
                        .filter(event -> event instanceof WhistleBlown e && e.kind() == WhistleKind.EMERGENCY)
                        .map(event -> ((WhistleBlown) event).round())
                        .findFirst();
    }

    /** A revision of before it said by which limit says nothing. */
    private static @Nullable String limitOfFirstRound(List<TicketEvent> events) {
        String limit = null;
        for (TicketEvent event : events) {
            if (event instanceof TicketAssigned e && e.round() == 1) {
                limit = e.limit();
            } else if (event instanceof DispatchRevised e && e.round() == 1 && e.limit() != null) {
                limit = e.limit();
            }
        }
        return limit;
    }

    private List<Contribution> contributions() {
        List<Contribution> all = new ArrayList<>();
        all.add(contribution(Measure.FAST_LANE));
        if (any(CallerContacted.class, contact -> ofDispatch(contact.dispatchNo()) && contact.onTime())) {
            all.add(contribution(Measure.FAST_LANE_ANSWERED));
        }
        if (any(TicketResolved.class, reply -> ofDispatch(reply.dispatchNo()) && reply.onTime())) {
            all.add(contribution(Measure.FAST_LANE_ON_TIME));
        }
        if (verdict().filter(CallbackAnswers::solved).isPresent()) {
            all.add(contribution(Measure.FAST_LANE_SOLVED));
        }
        return all;
    }

    /** What the caller said last. Rounds are numbered, and a closing is the last of all. */
    private Optional<CallbackAnswers> verdict() {
        return last(events, TicketClosed.class, closed -> true)
                .map(TicketClosed::answers)
                .or(() -> last(events, ReworkOrdered.class, rework -> true).map(ReworkOrdered::answers));
    }

    private boolean ofDispatch(int number) {
        return number == dispatch.dispatchNo();
    }

    private Contribution contribution(Measure measure) {
        return new Contribution(measure, dispatch.assignedAt(), dispatch.leadUnit());
    }

    private <E> boolean any(Class<E> type, Predicate<E> condition) {
        return last(events, type, condition).isPresent();
    }

    private static <E> Optional<E> last(List<TicketEvent> events, Class<E> type, Predicate<E> condition) {
        Stream<E> all = events.stream().filter(type::isInstance).map(type::cast).filter(condition);
        return all.reduce((earlier, later) -> later);
    }
}
