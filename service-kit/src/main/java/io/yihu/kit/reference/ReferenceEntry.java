package io.yihu.kit.reference;

import io.yihu.kit.decision.DecisionState;

/** What was last published of one entry, so that a start with unchanged data publishes nothing. */
record ReferenceEntry(String body) implements DecisionState {
    @Override
    public boolean finished() {
        return false;
    }
}
