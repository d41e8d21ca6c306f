package io.yihu.dispatch;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.model.Filters;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.dispatch.domain.WorkRefusals;
import io.yihu.dispatch.domain.WorkStatus;
import io.yihu.events.Place;
import io.yihu.kit.decision.Decision;
import io.yihu.kit.outbox.Command;
import io.yihu.kit.outbox.DecisionStores;
import io.yihu.kit.outbox.Decisions;
import io.yihu.kit.outbox.Outcome;
import io.yihu.kit.outbox.Stored;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.security.Caller;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The work items of this installation: what is open, and in the archive what is closed. */
@Component
final class WorkItems {
    static final String DEADLINE = "state.nextDeadline";
    static final String ID = "_id";
    private static final int AT_A_PLACE = 50;
    static final String STATUS = "state.status";
    static final Bson NOT_OVER = and(ne(STATUS, WorkStatus.CLOSED.name()), ne(STATUS, WorkStatus.CANCELLED.name()));
    private static final Bson BURNING_FIRST = ascending(DEADLINE, ID);

    private final Decisions<WorkItem> decisions;
    private final Recusals recusals;

    WorkItems(DecisionStores stores, Recusals recusals) {
        this.decisions = new Decisions<>(stores.open("work_items", WorkItem.class));
        this.recusals = recusals;
    }

    Decisions<WorkItem> decisions() {
        return decisions;
    }

    Optional<Stored<WorkItem>> find(String ticketId) {
        return decisions.store().find(ticketId);
    }

    /** @throws RefusedException where there is no such ticket, or it is another unit's */
    Stored<WorkItem> readable(String ticketId, Caller caller) {
        Stored<WorkItem> stored = find(ticketId).orElseThrow(() -> new RefusedException(WorkRefusals.UNKNOWN_TICKET));
        if (!reads(caller, stored.state())) {
            throw new RefusedException(WorkRefusals.OTHER_UNITS_TICKET);
        }
        return stored;
    }

    /** What may be in the caller's lists: what is over only where its status is asked for, while something of it is undecided. */
    WorkQuery listed(Caller caller, @Nullable String unit, @Nullable WorkStatus status, @Nullable WorkCursor after) {
        Bson open = status == null ? NOT_OVER : Filters.empty();
        return new WorkQuery(unit, status, after, recusals.barring(caller), open);
    }

    /** Whether the caller may read it: whoever has a part in it or reads all, and nobody of the accused unit. */
    boolean reads(Caller caller, WorkItem item) {
        return Access.reads(caller, item) && !keepsAway(caller, item);
    }

    /** Whether the caller belongs to a unit that keeps away from it. */
    boolean keepsAway(Caller caller, WorkItem item) {
        return recusals.bars(caller, item);
    }

    Outcome<WorkItem> create(String ticketId, Command command, Decision<WorkItem> first) {
        return decisions.create(ticketId, command, first);
    }

    Outcome<WorkItem> decide(String ticketId, Command command, Function<WorkItem, Decision<WorkItem>> decider) {
        return decisions.decide(
                ticketId, command, WorkRefusals.UNKNOWN_TICKET, stored -> decider.apply(stored.state()));
    }

    /** Open items, those whose deadline comes next first, those without a running clock last. */
    List<Stored<WorkItem>> list(WorkQuery query, int limit) {
        return decisions.store().live(query.filter(), BURNING_FIRST, limit);
    }

    /** How many that are. */
    long count(WorkQuery query) {
        return decisions.store().countLive(query.filter());
    }

    /** Open tickets in the order of their ids, a page after this one. */
    List<String> openIds(@Nullable String after, int limit) {
        return ids(Filters.empty(), after, limit);
    }

    /** Live tickets at the same estate, due first; none where the place is not known as finely. */
    List<Stored<WorkItem>> at(Place place) {
        return place.estate() == null
                ? List.of()
                : decisions.store().live(eq("state.matter.place.estate", place.estate()), BURNING_FIRST, AT_A_PLACE);
    }

    /** Open tickets whose deadlines were counted without a notice, in the order of their ids, a page after this one. */
    List<String> provisionalIds(@Nullable String after, int limit) {
        return ids(and(NOT_OVER, Provisional.TICKETS), after, limit);
    }

    /** A ticket on which time has work to do, and since when. */
    record Due(String ticketId, Instant at) {}

    /** Tickets but these whose moment has passed, the oldest first. Costs what is open, not what ever was. */
    List<Due> due(Instant now, List<String> without, int limit) {
        return decisions.store().due(now, without, limit).entrySet().stream()
                .map(each -> new Due(each.getKey(), each.getValue()))
                .toList();
    }

    /** Of how many items that are not settled a unit is a part ({@link UnitParts#of}). */
    long openOf(String unit) {
        return decisions.store().countLive(UnitParts.of(unit));
    }

    /** Tickets that a change of the organisation may concern, in the order of their ids, a page after this one. */
    List<String> left(Set<String> ended, @Nullable String after, int limit) {
        return ids(UnitParts.leftBy(ended), after, limit);
    }

    private List<String> ids(Bson filter, @Nullable String after, int limit) {
        Bson beyond = after == null ? filter : and(filter, gt(ID, after));
        return decisions.store().live(beyond, ascending(ID), limit).stream()
                .map(Stored::id)
                .toList();
    }

    /** How many open items each unit leads. */
    Map<String, Long> openByLead() {
        return decisions.store().countLiveBy(UnitParts.LEAD, NOT_OVER);
    }
}
