package io.yihu.events;

import java.time.Instant;

/**
 * 首次联系. The unit got in touch with the caller, or recorded that it could not: from here on the ticket is handled. Written by dispatch; kept by all services.
 *
 * @param onTime not later than the deadline for the first contact
 */
public record CallerContacted(
        Integer dispatchNo,
        Integer round,
        String unit,
        ContactChannel channel,
        ContactResult result,
        Instant contactedAt,
        Boolean onTime)
        implements TicketEvent, AtWork {
    /** Refuses what does not say on which dispatch, by whom and when. */
    public CallerContacted {
        Required.positive("dispatchNo", dispatchNo);
        Required.positive("round", round);
        Required.field("unit", unit);
        Required.field("channel", channel);
        Required.field("result", result);
        Required.field("contactedAt", contactedAt);
        Required.field("onTime", onTime);
    }
}
