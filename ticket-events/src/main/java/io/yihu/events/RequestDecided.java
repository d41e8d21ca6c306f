package io.yihu.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 申请审批. An approver decided a request. A granted VOID ends the ticket, a granted SUSPENSION stops the unit's clock until its review date, a granted EXTENSION gives a later deadline. A granted OBJECTION moves nothing: it rules whose duty the matter was not. Written by dispatch; kept by all services.
 *
 * @param until review date of a granted suspension
 * @param resolveBy the new deadline of a granted extension
 * @param toUnit whose duty it is by a granted objection; missing where nobody was named
 * @param ruling true where a reviewer decided an objection; missing for every other request, where it lapsed, and in what was
 *     written before it was kept
 */
public record RequestDecided(
        Integer dispatchNo,
        Integer round,
        String unit,
        RequestKind request,
        RequestDecision decision,
        @Nullable Instant until,
        @Nullable Instant resolveBy,
        Instant decidedAt,
        @Nullable String toUnit,
        @Nullable Boolean ruling)
        implements TicketEvent, AtWork {
    /** Refuses what does not say on which dispatch, by whom and when. */
    public RequestDecided {
        Required.positive("dispatchNo", dispatchNo);
        Required.positive("round", round);
        Required.field("unit", unit);
        Required.field("request", request);
        Required.field("decision", decision);
        Required.moment("until", until);
        Required.moment("resolveBy", resolveBy);
        Required.field("decidedAt", decidedAt);
    }
}
