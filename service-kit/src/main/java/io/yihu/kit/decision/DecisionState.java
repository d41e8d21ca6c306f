package io.yihu.kit.decision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The state of a decision document: an immutable record of the service's domain. */
public interface DecisionState {

    /** Whether nothing more is expected to happen, so that the document may leave the live collection. */
    boolean finished();

    /** When a timer has to look at the document next (business clock, UTC), or nothing where no clock runs. */
    default @Nullable Instant dueAt() {
        return null;
    }
}
