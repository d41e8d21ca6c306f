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
import io.yihu.kit.decision.Decision;
import io.yihu.kit.outbox.Command;
import io.yihu.kit.outbox.DecisionStore;
import io.yihu.kit.outbox.DecisionStores;
import io.yihu.kit.outbox.Decisions;
import io.yihu.kit.outbox.Outcome;
import io.yihu.kit.outbox.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** The work items of this installation: what is open, and in the archive what is closed. */
@Component
final class WorkItems {
    private static final String DEADLINE = "state.nextDeadline";
    private static final String ID = "_id";
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

    Outcome<WorkItem> create(String ticketId, Command command, Decision<WorkItem> first) {
        return decisions.create(ticketId, command, first);
    }

    Outcome<WorkItem> decide(String ticketId, Command command, Function<WorkItem, Decision<WorkItem>> decider) {
        return decisions.decide(
                ticketId, command, WorkRefusals.UNKNOWN_TICKET, stored -> decider.apply(stored.state()));
    }

    /** Open items, those whose deadline comes next first, those without a running clock last. */
    List<Stored<WorkItem>> list(WorkQuery query, int limit) {
        List<Bson> conditions = new ArrayList<>();
        if (query.unit() != null) {
            conditions.add(or(eq("state.assignment.lead", query.unit()), eq("state.assignment.assists", query.unit())));
        }
        if (query.status() != null) {
            conditions.add(eq("state.status", query.status().name()));
        }
        if (query.after() != null) {
            conditions.add(beyond(query.after()));
        }
        return store.live(conditions.isEmpty() ? Filters.empty() : and(conditions), BURNING_FIRST, limit);
    }

    /** How many open items a unit leads, assists, or is named in as the one to take over. */
    long openOf(String unit) {
        return store.countLive(and(
                ne("state.status", WorkStatus.CLOSED.name()),
                or(
                        eq("state.assignment.lead", unit),
                        eq("state.assignment.assists", unit),
                        eq("state.returns.pending.suggestedUnit", unit))));
    }

    private static Bson beyond(WorkCursor cursor) {
        String deadline = cursor.deadline().toString();
        return or(gt(DEADLINE, deadline), and(eq(DEADLINE, deadline), gt(ID, cursor.ticketId())));
    }
}
