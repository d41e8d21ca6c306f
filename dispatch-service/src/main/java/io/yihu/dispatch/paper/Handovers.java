package io.yihu.dispatch.paper;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.descending;

import io.yihu.dispatch.domain.handover.Handover;
import io.yihu.dispatch.domain.handover.Shifts;
import io.yihu.kit.decision.Decision;
import io.yihu.kit.outbox.Command;
import io.yihu.kit.outbox.DecisionStore;
import io.yihu.kit.outbox.DecisionStores;
import io.yihu.kit.outbox.Decisions;
import io.yihu.kit.outbox.Outcome;
import io.yihu.kit.outbox.Stored;
import io.yihu.kit.problem.RefusedException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The handovers, one document for each shift under the shift's name; a list names the shifts it wants. */
@Component
final class Handovers {
    /** So many days stand on one page of the list. */
    static final int DAYS = 14;

    private final DecisionStore<Handover> store;
    private final Decisions<Handover> decisions;

    Handovers(DecisionStores stores) {
        this.store = stores.open("handovers", Handover.class);
        this.decisions = new Decisions<>(store);
    }

    Optional<Stored<Handover>> find(String id) {
        return store.find(id);
    }

    /** Those of the days up to this one, the newest first. */
    List<Stored<Handover>> until(LocalDate last) {
        List<String> ids = Shifts.ids(last, DAYS);
        return store.live(in("_id", ids), descending("_id"), ids.size());
    }

    /**
     * Stores the first handover of a shift.
     *
     * @throws RefusedException where there is one already, unless it is this very request again
     */
    Stored<Handover> create(Handover handover, Command command) {
        Outcome<Handover> outcome =
                decisions.create(handover.shift().id(), command, Decision.accept(handover, List.of()));
        Outcome.Done<Handover> done = done(outcome);
        if (!done.changed() && !repeats(done.stored(), command)) {
            throw new RefusedException(Handover.HANDED_OVER);
        }
        return done.stored();
    }

    Stored<Handover> decide(String id, Command command, Function<Handover, Decision<Handover>> decider) {
        return done(decisions.decide(id, command, Handover.UNKNOWN, stored -> decider.apply(stored.state())))
                .stored();
    }

    private static boolean repeats(Stored<Handover> stored, Command command) {
        String key = command.idempotencyKey();
        String hash = key == null ? null : stored.commands().get(key);
        return hash != null && hash.equals(command.requestHash());
    }

    private static Outcome.Done<Handover> done(Outcome<Handover> outcome) {
        if (outcome instanceof Outcome.Refused<Handover> refused) {
            throw new RefusedException(refused.refusal());
        }
        return (Outcome.Done<Handover>) outcome;
    }
}
