package io.yihu.dispatch.domain.precedent;

import io.yihu.events.MoveCause;
import io.yihu.events.MoveDecision;
import io.yihu.events.MoveReviewed;
import io.yihu.events.RequestDecided;
import io.yihu.events.RequestDecision;
import io.yihu.events.RequestKind;
import io.yihu.events.RequestMade;
import io.yihu.events.ReturnDecided;
import io.yihu.events.ReturnDecision;
import io.yihu.events.ReturnRequested;
import io.yihu.events.TicketAssigned;
import io.yihu.events.TicketEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What dispatch's events about a ticket say was decided. Pure. */
final class Settlements {
    private final List<TicketEvent> ours;

    /** @param ours in the order in which dispatch wrote them */
    Settlements(List<TicketEvent> ours) {
        this.ours = ours;
    }

    /** Whether an event decides a dispute. */
    static boolean settles(TicketEvent event) {
        return event instanceof ReturnDecided returned && returned.decision().ruled()
                || event instanceof RequestDecided decided && rules(decided)
                || event instanceof MoveReviewed reviewed && rules(reviewed);
    }

    Stream<Settlement> all() {
        return Stream.of(returns(), objections(), moves()).flatMap(each -> each);
    }

    /** A rejection of before rulings were told may have been a mere lapse. */
    private static boolean rules(RequestDecided decided) {
        return decided.request() == RequestKind.OBJECTION
                && (decided.decision() == RequestDecision.GRANTED || Boolean.TRUE.equals(decided.ruling()));
    }

    /** Whose duty it is; that a unit has ended says nothing of that. */
    private static boolean rules(MoveReviewed reviewed) {
        return Boolean.TRUE.equals(reviewed.ruling()) && reviewed.cause() != MoveCause.UNIT_ENDED;
    }

    private Stream<Settlement> returns() {
        Map<Integer, TicketAssigned> dispatches = byDispatch(TicketAssigned.class, TicketAssigned::dispatchNo);
        Map<Integer, ReturnRequested> requests = byDispatch(ReturnRequested.class, ReturnRequested::dispatchNo);
        return byDispatch(ReturnDecided.class, ReturnDecided::dispatchNo).values().stream()
                .filter(decided -> decided.decision().ruled())
                .map(decided -> returned(
                        decided, requests.get(decided.dispatchNo()), dispatches.get(decided.dispatchNo() + 1)));
    }

    private static Settlement returned(
            ReturnDecided decided, @Nullable ReturnRequested request, @Nullable TicketAssigned next) {
        return new Settlement(
                Dispute.RETURN,
                decided.dispatchNo(),
                decided.unit(),
                request == null ? null : request.suggestedUnit(),
                decided.decision(),
                next == null || !decided.decision().movesOn() ? null : next.leadUnit(),
                decided.decidedAt(),
                null);
    }

    /** One objection waits at a time, so a decision is on the latest before it; the count of all requests is the number of its texts. */
    private Stream<Settlement> objections() {
        List<Settlement> found = new ArrayList<>();
        RequestMade latest = null;
        int number = 0;
        int requests = 0;
        for (TicketEvent event : ours) {
            if (event instanceof RequestMade made) {
                requests++;
                boolean objects = made.request() == RequestKind.OBJECTION;
                latest = objects ? made : latest;
                number = objects ? requests : number;
            } else if (event instanceof RequestDecided decided && rules(decided)) {
                found.add(objected(decided, latest, number));
            }
        }
        return found.stream();
    }

    private static Settlement objected(RequestDecided decided, @Nullable RequestMade made, int number) {
        boolean granted = decided.decision() == RequestDecision.GRANTED;
        return new Settlement(
                Dispute.OBJECTION,
                decided.dispatchNo(),
                decided.unit(),
                made == null ? null : made.suggestedUnit(),
                granted ? ReturnDecision.GRANTED : ReturnDecision.REJECTED,
                decided.toUnit(),
                decided.decidedAt(),
                number);
    }

    /** Whom the catalogue named is told when a move begins to wait. */
    private Stream<Settlement> moves() {
        List<Settlement> found = new ArrayList<>();
        String named = null;
        for (TicketEvent event : ours) {
            if (event instanceof MoveReviewed reviewed) {
                named = reviewed.decision() == MoveDecision.AWAITED ? reviewed.toUnit() : named;
                if (rules(reviewed)) {
                    found.add(moved(reviewed, named));
                }
            }
        }
        return found.stream();
    }

    private static Settlement moved(MoveReviewed reviewed, @Nullable String named) {
        boolean moves = reviewed.decision() == MoveDecision.MOVED;
        boolean redirected = reviewed.cause() == MoveCause.REDIRECTED;
        return new Settlement(
                redirected ? Dispute.REDIRECT : Dispute.MOVE,
                reviewed.dispatchNo(),
                reviewed.unit(),
                redirected ? null : named,
                moves ? ReturnDecision.GRANTED : ReturnDecision.REJECTED,
                moves ? reviewed.toUnit() : null,
                reviewed.reviewedAt(),
                null);
    }

    private <E extends TicketEvent> Map<Integer, E> byDispatch(Class<E> type, Function<E, Integer> number) {
        Map<Integer, E> found = new TreeMap<>();
        ours.stream().filter(type::isInstance).map(type::cast).forEach(event -> found.put(number.apply(event), event));
        return found;
    }
}
