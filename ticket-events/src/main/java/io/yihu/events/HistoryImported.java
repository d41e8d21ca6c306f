package io.yihu.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 历史工单: a ticket of an older ledger, closed before this house knew it, with all that is known of its life. Written by
 * intake instead of everything else about this ticket; read by intake, dispatch, feedback and analytics, which show and
 * count it on its own days. Nobody reacts: no dispatch, no deadline, no call-back.
 *
 * @param source the ledger it came from, a code of the installation, never a person
 * @param unit the lead that had it in the end
 * @param signedAt missing where the ledger does not say
 * @param onTime whether the reply kept the deadline of its time
 * @param answers what the caller said, missing where nobody asked
 */
public record HistoryImported(
        TicketKind kind,
        String category,
        Place place,
        Urgency urgency,
        Channel channel,
        String source,
        Instant registeredAt,
        Instant assignedAt,
        String unit,
        @Nullable Instant signedAt,
        @Nullable Boolean signedOnTime,
        Instant resolvedAt,
        Outcome outcome,
        Boolean onTime,
        Instant closedAt,
        @Nullable CallbackAnswers answers)
        implements TicketEvent {
    /** Refuses a life with a hole in it. */
    public HistoryImported {
        Required.field("kind", kind);
        Required.field("category", category);
        Required.field("place", place);
        Required.field("urgency", urgency);
        Required.field("channel", channel);
        Required.field("source", source);
        Required.field("registeredAt", registeredAt);
        Required.field("assignedAt", assignedAt);
        Required.field("unit", unit);
        Required.field("resolvedAt", resolvedAt);
        Required.field("outcome", outcome);
        Required.field("onTime", onTime);
        Required.field("closedAt", closedAt);
    }
}
