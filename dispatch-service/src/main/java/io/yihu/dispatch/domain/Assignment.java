package io.yihu.dispatch.domain;

import io.yihu.events.BasedOn;
import io.yihu.events.DispatchCause;
import io.yihu.events.DispatchRevised;
import io.yihu.events.RevisionCause;
import io.yihu.events.TicketAssigned;
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

    TicketAssigned event(BasedOn seen) {
        return new TicketAssigned(
                dispatchNo,
                round,
                cause,
                lead,
                assists,
                clocks.startedAt(),
                clocks.signBy(),
                clocks.resolveBy(),
                routing.rule(),
                clocks.calendarComplete(),
                seen,
                clocks.limit());
    }

    DispatchRevised revision(BasedOn seen, RevisionCause why, Instant now) {
        return new DispatchRevised(
                dispatchNo,
                round,
                lead,
                assists,
                clocks.signBy(),
                clocks.resolveBy(),
                routing.rule(),
                clocks.calendarComplete(),
                now,
                seen,
                clocks.limit(),
                why);
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

    Assignment rework(Routing again, Clocks clocks) {
        return new Assignment(
                dispatchNo + 1,
                round + 1,
                DispatchCause.REWORK,
                again.lead(),
                again.assists(),
                clocks,
                again,
                null,
                null);
    }

    Assignment signed(Instant now) {
        return signedAt != null
                ? this
                : new Assignment(dispatchNo, round, cause, lead, assists, clocks, routing, now, null);
    }

    Assignment reclassified(Routing other, Clocks clocks) {
        return new Assignment(
                dispatchNo + 1,
                round,
                DispatchCause.RECLASSIFIED,
                other.lead(),
                other.assists(),
                clocks,
                other,
                null,
                null);
    }

    /** The same unit, by another rule. */
    Assignment revised(Routing rule, Clocks clocks) {
        return new Assignment(dispatchNo, round, cause, lead, rule.assists(), clocks, rule, signedAt, resolvedAt);
    }

    Assignment with(Clocks other) {
        return new Assignment(dispatchNo, round, cause, lead, assists, other, routing, signedAt, resolvedAt);
    }

    Assignment resolved(Instant now) {
        return new Assignment(dispatchNo, round, cause, lead, assists, clocks, routing, signedAt, now);
    }

    boolean signedOnTime() {
        return signedAt != null && !signedAt.isAfter(clocks.signBy());
    }

    /** What is awaited next: the end of a pause, else the signature, then the first contact, then the reply. */
    Instant awaited(WorkStatus status, Progress progress) {
        if (progress.pause() != null) {
            return progress.pause().until();
        }
        if (!status.clockRuns()) {
            return WorkItem.NEVER;
        }
        if (signedAt == null) {
            return clocks.signBy();
        }
        Instant contactBy = clocks.contactBy();
        return progress.contact() == null && contactBy != null ? contactBy : clocks.resolveBy();
    }
}
