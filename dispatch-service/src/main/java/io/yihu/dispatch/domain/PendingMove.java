package io.yihu.dispatch.domain;

import java.time.Instant;

/**
 * A reclassified ticket that would go to another unit, which a dispatcher has to decide.
 *
 * @param named what the catalogue says of the matter as it is now
 */
public record PendingMove(Routing named, Instant since) {
    /** Who would get it. */
    public String toUnit() {
        return named.lead();
    }
}
