package io.yihu.dispatch;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Filters;
import io.yihu.dispatch.domain.WorkStatus;
import io.yihu.events.RequestKind;
import org.bson.conversions.Bson;

/**
 * What the store can tell of a view, so that what waits for a decision is found however many tickets are due before it. A view of
 * clocks needs none: what is due first is looked at first.
 */
final class ViewConditions {
    private static final String PROGRESS = "state.progress.";
    private static final String OBJECTION = PROGRESS + "objection";
    private static final String MOVE = "state.returns.move";

    private ViewConditions() {}

    /** Whether the store alone can tell which tickets a view shows. */
    static boolean tell(BoardView view) {
        return switch (view) {
            case NEW, DISPUTED, REQUESTS, MOVES, WHISTLES, SUSPENDED, SUPERVISED -> true;
            case ALL, NEAR, OVERDUE, FAST_LANE, PROMISE -> false;
        };
    }

    /**
     * Met by every ticket of a view; where the store can tell, by no other. Of a ticket that is closed only an objection is kept; in documents of
     * before it stands among the other requests.
     */
    static Bson of(BoardView view) {
        return switch (view) {
            case NEW -> status(WorkStatus.DISPATCHED);
            case DISPUTED ->
                or(
                        status(WorkStatus.RETURN_REVIEW),
                        ne(OBJECTION, null),
                        eq(PROGRESS + "request.kind", RequestKind.OBJECTION.name()));
            case REQUESTS -> or(ne(PROGRESS + "request", null), ne(OBJECTION, null), of(BoardView.MOVES));
            case MOVES -> and(WorkItems.NOT_OVER, ne(WorkItems.STATUS, WorkStatus.RESOLVED.name()), ne(MOVE, null));
            case WHISTLES ->
                and(WorkItems.NOT_OVER, ne(PROGRESS + "whistle", null), eq(PROGRESS + "whistle.endedAt", null));
            case SUSPENDED -> status(WorkStatus.SUSPENDED);
            case SUPERVISED ->
                or(and(WorkItems.NOT_OVER, ne(PROGRESS + "supervision", null)), eq(PROGRESS + "tally.unsolved", true));
            case ALL, NEAR, OVERDUE, FAST_LANE, PROMISE -> Filters.empty();
        };
    }

    private static Bson status(WorkStatus status) {
        return eq(WorkItems.STATUS, status.name());
    }
}
