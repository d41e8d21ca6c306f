package io.yihu.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 申请. The unit asks for something that an approver decides; until then nothing changes and no clock stops. Why, in words, is in {@code dispatch-texts}. Written by dispatch; kept by all services.
 *
 * @param until the deadline or review date asked for; missing where the request is about none
 * @param suggestedUnit whose duty it is in the eyes of the unit that objects; missing where it names none
 */
public record RequestMade(
        Integer dispatchNo,
        Integer round,
        String unit,
        RequestKind request,
        @Nullable Instant until,
        Instant requestedAt,
        @Nullable String suggestedUnit)
        implements TicketEvent, AtWork {
    /** Refuses what does not say on which dispatch, by whom and when. */
    public RequestMade {
        Required.positive("dispatchNo", dispatchNo);
        Required.positive("round", round);
        Required.field("unit", unit);
        Required.field("request", request);
        Required.moment("until", until);
        Required.field("requestedAt", requestedAt);
    }
}
