package io.yihu.kit.outbox;

import io.yihu.kit.decision.DecisionState;
import io.yihu.kit.decision.Refusal;

/** What became of a command once it was carried to the store. */
public sealed interface Outcome<S extends DecisionState> {

    /**
     * It stands in the store.
     *
     * @param stored the present document
     * @param changed false for a repeat
     */
    record Done<S extends DecisionState>(Stored<S> stored, boolean changed) implements Outcome<S> {}

    /** It was refused; nothing was changed. */
    record Refused<S extends DecisionState>(Refusal refusal) implements Outcome<S> {}
}
