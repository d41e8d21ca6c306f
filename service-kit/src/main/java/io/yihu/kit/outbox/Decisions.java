package io.yihu.kit.outbox;

import io.yihu.kit.decision.Decision;
import io.yihu.kit.decision.DecisionState;
import io.yihu.kit.decision.Refusal;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The way of every use case: load, decide, save with what is to be published. Repeats under one idempotency key decide
 * once; two who decide at the same time are put in order by the version check, and the later one decides again on what
 * the earlier one left.
 */
public final class Decisions<S extends DecisionState> {
    private static final int ATTEMPTS = 20;

    private final DecisionStore<S> store;

    /** On these documents. */
    public Decisions(DecisionStore<S> store) {
        this.store = store;
    }

    /** The documents themselves, for reading. */
    public DecisionStore<S> store() {
        return store;
    }

    /**
     * Decides on an existing document. The decider may be called more than once and must be pure.
     *
     * @param whenMissing the refusal where there is no such document
     */
    public Outcome<S> decide(
            String id, Command command, Refusal whenMissing, Function<Stored<S>, Decision<S>> decider) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Stored<S>> read = store.find(id);
            if (read.isEmpty()) {
                return new Outcome.Refused<>(whenMissing);
            }
            Outcome<S> outcome = attempt(read.get(), command, decider);
            if (outcome != null) {
                return outcome;
            }
        }
        return new Outcome.Refused<>(Refusals.TOO_BUSY);
    }

    /** Creates a document, or answers with the one that is there already. */
    public Outcome<S> create(String id, Command command, Decision<S> first) {
        return create(id, first, accepted -> store.create(id, accepted, command));
    }

    /** The same under an id that the caller was the first to reserve. */
    public Outcome<S> createReserved(String id, Command command, Decision<S> first) {
        return create(id, first, accepted -> store.createReserved(id, accepted, command));
    }

    private Outcome<S> create(
            String id, Decision<S> first, Function<Decision.Accepted<S>, Optional<Stored<S>>> creation) {
        if (first instanceof Decision.Refused<S> refused) {
            return new Outcome.Refused<>(refused.refusal());
        }
        if (first instanceof Decision.Accepted<S> accepted) {
            Optional<Stored<S>> created = creation.apply(accepted);
            if (created.isPresent()) {
                return new Outcome.Done<>(created.get(), true);
            }
        }
        return store.find(id)
                .<Outcome<S>>map(there -> new Outcome.Done<>(there, false))
                .orElseThrow(() -> new IllegalStateException("neither created nor found: " + id));
    }

    private @Nullable Outcome<S> attempt(Stored<S> read, Command command, Function<Stored<S>, Decision<S>> decider) {
        Outcome<S> repeat = repeat(read, command);
        if (repeat != null) {
            return repeat;
        }
        if (command.ifMatch() != null && command.ifMatch() != read.version()) {
            return new Outcome.Refused<>(Refusals.STALE_VERSION);
        }
        Decision<S> decision = decider.apply(read);
        if (decision instanceof Decision.Refused<S> refused) {
            return new Outcome.Refused<>(refused.refusal());
        }
        if (decision instanceof Decision.Accepted<S> accepted) {
            return store.save(read, accepted, command)
                    .map(saved -> new Outcome.Done<>(saved, true))
                    .orElse(null);
        }
        return new Outcome.Done<>(read, false);
    }

    private @Nullable Outcome<S> repeat(Stored<S> read, Command command) {
        String hash = command.idempotencyKey() == null ? null : read.commands().get(command.idempotencyKey());
        if (hash == null) {
            return null;
        }
        String asked = command.requestHash() == null ? "" : command.requestHash();
        return hash.equals(asked)
                ? new Outcome.Done<>(read, false)
                : new Outcome.Refused<>(Refusals.OTHER_REQUEST_SAME_KEY);
    }
}
