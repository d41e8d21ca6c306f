package io.yihu.events;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit was given the ticket and its clocks started. Written by dispatch, once for every dispatch; kept by all
 * services, and read by the units' own systems.
 *
 * @param dispatchNo 1, 2, 3 … over the life of the ticket
 * @param round 1 at first, one more after each bad call-back
 * @param leadUnit 主办, code of {@code reference-units}
 * @param assistUnits 协办
 * @param assignedAt when the clocks started, UTC
 * @param signBy deadline for signing, UTC
 * @param resolveBy deadline for the reply, UTC
 * @param calendarComplete false where a deadline fell into a year without a State Council notice and weekends only were
 *     counted
 * @param limit the row of the office's time limits that gave the clocks: an urgency, or REWORK; missing in older events
 */
public record TicketAssigned(
        Integer dispatchNo,
        Integer round,
        DispatchCause cause,
        String leadUnit,
        List<String> assistUnits,
        Instant assignedAt,
        Instant signBy,
        Instant resolveBy,
        Rule rule,
        @Nullable Boolean calendarComplete,
        BasedOn basedOn,
        @Nullable String limit)
        implements TicketEvent, AtWork {
    /** Refuses a dispatch without a lead unit, a clock or a reason. */
    public TicketAssigned {
        Required.positive("dispatchNo", dispatchNo);
        Required.positive("round", round);
        Required.field("cause", cause);
        Required.field("leadUnit", leadUnit);
        Required.field("assignedAt", assignedAt);
        Required.field("signBy", signBy);
        Required.field("resolveBy", resolveBy);
        Required.field("rule", rule);
        Required.field("basedOn", basedOn);
        Required.notBlank("limit", limit);
        assistUnits = assistUnits == null ? List.of() : List.copyOf(assistUnits);
    }
}
