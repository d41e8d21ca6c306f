package io.yihu.dispatch.domain;

import io.yihu.events.MoveCause;
import java.time.Instant;

/**
 * A ticket that would go to another unit, which a dispatcher has to decide.
 *
 * @param named what the catalogue says of the matter as it is now, or who has the work of a unit that has ended
 * @param cause why; in documents of before a reclassification
 */
public record PendingMove(Routing named, Instant since, MoveCause cause) {
    /** Reads what was kept while only a reclassification was a reason. */
    public PendingMove {
        cause = cause == null ? MoveCause.RECLASSIFIED : cause;
    }

    /** Whether the unit that has it cannot keep it. */
    boolean ofEndedUnit() {
        return cause == MoveCause.UNIT_ENDED;
    }

    /** Who would get it. */
    public String toUnit() {
        return named.lead();
    }
}
