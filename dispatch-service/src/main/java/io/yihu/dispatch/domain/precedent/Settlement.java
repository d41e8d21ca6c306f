package io.yihu.dispatch.domain.precedent;

import io.yihu.events.ReturnDecision;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A dispute that was decided, as the events of a ticket tell it.
 *
 * @param suggested whom the unit or the catalogue named; missing where nobody did
 * @param toUnit who got it, or whose duty it was; missing where the wish was rejected
 * @param request number of an objection among the requests of the ticket
 */
record Settlement(
        Dispute dispute,
        Integer dispatchNo,
        String unit,
        @Nullable String suggested,
        ReturnDecision decision,
        @Nullable String toUnit,
        Instant decidedAt,
        @Nullable Integer request) {}
