package io.yihu.dispatch;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.model.Filters;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.dispatch.domain.WorkRefusals;
import io.yihu.dispatch.domain.WorkStatus;
import io.yihu.events.Place;
import io.yihu.kit.decision.Decision;
import io.yihu.kit.outbox.Command;
import io.yihu.kit.outbox.DecisionStore;
import io.yihu.kit.outbox.DecisionStores;
import io.yihu.kit.outbox.Decisions;
import io.yihu.kit.outbox.Outcome;
import io.yihu.kit.outbox.Stored;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.security.Caller;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The work items of this installation: what is open, and in the archive what is closed. */
@Component
final class WorkItems {
    private static final String DEADLINE = "state.nextDeadline";
    private static final String ID = "_id";
    private static final int AT_A_PLACE = 50;
    private static final String STATUS = "state.status";
    private static final Bson NOT_OVER =
            and(ne(STATUS, WorkStatus.CLOSED.name()), ne(STATUS, WorkStatus.CANCELLED.name()));
    private static final Bson BURNING_FIRST = ascending(DEADLINE, ID);

    private final DecisionStore<WorkItem> store;
    private final Decisions<WorkItem> decisions;

    WorkItems(DecisionStores stores) {
        this.store = stores.open("work_items", WorkItem.class);
        this.decisions = new Decisions<>(store);
    }

    Optional<Stored<WorkItem>> find(String ticketId) {
        return store.find(ticketId);
    }

    /** @throws RefusedException where there is no such ticket, or it is another unit's */
    Stored<WorkItem> readable(String ticketId, Caller caller) {
        Stored<WorkItem> stored = find(ticketId).orElseThrow(() -> new RefusedException(WorkRefusals.UNKNOWN_TICKET));
        Access.check(caller, stored.state());
        return stored;
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
        return store.live(filter(query), BURNING_FIRST, limit);
    }

    /** How many that are. */
    long count(WorkQuery query) {
        return store.countLive(filter(query));
    }

    private static Bson filter(WorkQuery query) {
        List<Bson> conditions = new ArrayList<>();
        conditions.add(query.condition());
        if (query.unit() != null) {
            conditions.add(or(
                    eq("state.assignment.lead", query.unit()),
                    eq("state.assignment.assists", query.unit()),
                    eq("state.progress.whistle.summons.unit", query.unit())));
        }
        if (query.status() != null) {
            conditions.add(eq(STATUS, query.status().name()));
        }
        if (query.after() != null) {
            conditions.add(beyond(query.after()));
        }
        return and(conditions);
    }

    /** Open tickets in the order of their ids, a page after this one. */
    List<String> openIds(@Nullable String after, int limit) {
        Bson beyond = after == null ? Filters.empty() : gt(ID, after);
        return store.live(beyond, ascending(ID), limit).stream().map(Stored::id).toList();
    }

    /** Live tickets at the same estate, due first; none where the place is not known as finely. */
    List<Stored<WorkItem>> at(Place place) {
        return place.estate() == null
                ? List.of()
                : store.live(eq("state.matter.place.estate", place.estate()), BURNING_FIRST, AT_A_PLACE);
    }

    /** A ticket on which time has work to do, and since when. */
    record Due(String ticketId, Instant at) {}

    /** Tickets whose moment has passed, the oldest first. Costs what is open, not what ever was. */
    List<Due> due(Instant now, int limit) {
        return store.due(now, limit).entrySet().stream()
                .map(each -> new Due(each.getKey(), each.getValue()))
                .toList();
    }

    /** How many open items a unit leads, assists, or is named in as the one to take over. */
    long openOf(String unit) {
        return store.countLive(and(
                NOT_OVER,
                or(
                        eq("state.assignment.lead", unit),
                        eq("state.assignment.assists", unit),
                        eq("state.returns.pending.suggestedUnit", unit))));
    }

    /** How many open items each unit leads. */
    Map<String, Long> openByLead() {
        return store.countLiveBy("state.assignment.lead", NOT_OVER);
    }

    private static Bson beyond(WorkCursor cursor) {
        String deadline = cursor.deadline().toString();
        return or(gt(DEADLINE, deadline), and(eq(DEADLINE, deadline), gt(ID, cursor.ticketId())));
    }
}
