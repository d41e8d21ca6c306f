package io.yihu.feedback.domain;

import io.yihu.events.Outcome;
import io.yihu.events.TicketResolved;
import java.time.Instant;

/**
 * A round of work about which the caller has to be asked.
 *
 * @param unit the lead that replied, to whom the answers will belong
 * @param dueSince when the unit replied, UTC: from then on the caller waits
 * @param dispatchSequence number of the reply among the events of dispatch
 */
public record DueRound(
        Integer round, Integer dispatchNo, String unit, Outcome outcome, Instant dueSince, Long dispatchSequence) {

    static DueRound of(TicketResolved reply, long dispatchSequence) {
        return new DueRound(
                reply.round(), reply.dispatchNo(), reply.unit(), reply.outcome(), reply.resolvedAt(), dispatchSequence);
    }
}
