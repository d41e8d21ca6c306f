package io.yihu.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 签收: the unit took the ticket, or it counts as signed because the deadline for signing passed. Written by dispatch; kept
 * by all services.
 *
 * @param onTime not later than the sign deadline of this dispatch
 * @param automatic true where nobody signed and the deadline did; missing otherwise
 */
public record TicketSigned(
        Integer dispatchNo,
        Integer round,
        String unit,
        Instant signedAt,
        Boolean onTime,
        @Nullable Boolean automatic) implements TicketEvent, AtWork {
    /** Refuses a signing that does not say who and when. */
    public TicketSigned {
        Required.positive("dispatchNo", dispatchNo);
        Required.positive("round", round);
        Required.field("unit", unit);
        Required.field("signedAt", signedAt);
        Required.field("onTime", onTime);
    }

    /** Signed by somebody. */
    public TicketSigned(Integer dispatchNo, Integer round, String unit, Instant signedAt, Boolean onTime) {
        this(dispatchNo, round, unit, signedAt, onTime, null);
    }
}
