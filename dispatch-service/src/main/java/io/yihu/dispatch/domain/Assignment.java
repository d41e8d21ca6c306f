package io.yihu.dispatch.domain;

import io.yihu.events.DispatchCause;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The present dispatch.
 *
 * @param dispatchNo 1, 2, 3 … over the life of the ticket
 * @param round 1 at first, one more after each bad call-back
 * @param signedAt the first signing of this dispatch: a unit that signed in time, asked to return the ticket and was
 *     refused has signed in time
 * @param resolvedAt the reply that ended this dispatch
 */
public record Assignment(
        Integer dispatchNo,
        Integer round,
        DispatchCause cause,
        String lead,
        List<String> assists,
        Clocks clocks,
        Routing routing,
        @Nullable Instant signedAt,
        @Nullable Instant resolvedAt) {
    /** Copies the list. */
    public Assignment {
        assists = assists == null ? List.of() : List.copyOf(assists);
    }

    static Assignment first(Routing routing, Clocks clocks) {
        return new Assignment(
                1, 1, DispatchCause.FIRST, routing.lead(), routing.assists(), clocks, routing, null, null);
    }

    Assignment afterReturn(Routing ruled, Clocks clocks) {
        return new Assignment(
                dispatchNo + 1,
                round,
                DispatchCause.AFTER_RETURN,
                ruled.lead(),
                ruled.assists(),
                clocks,
                ruled,
                null,
                null);
    }

    Assignment rework(Clocks clocks) {
        return new Assignment(
                dispatchNo + 1, round + 1, DispatchCause.REWORK, lead, assists, clocks, routing, null, null);
    }

    Assignment signed(Instant now) {
        return signedAt != null
                ? this
                : new Assignment(dispatchNo, round, cause, lead, assists, clocks, routing, now, null);
    }

    Assignment resolved(Instant now) {
        return new Assignment(dispatchNo, round, cause, lead, assists, clocks, routing, signedAt, now);
    }

    boolean signedOnTime() {
        return signedAt != null && !signedAt.isAfter(clocks.signBy());
    }

    /** The deadline that comes next: to sign until it was signed, then to reply. */
    Instant nextDeadline() {
        return signedAt == null ? clocks.signBy() : clocks.resolveBy();
    }
}
