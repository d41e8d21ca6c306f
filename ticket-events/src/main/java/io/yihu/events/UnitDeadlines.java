package io.yihu.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * By when something is expected of the unit, UTC. An assisting or summoned unit is told the lead's deadline for the reply too.
 *
 * @param signBy 签收期限, of the lead
 * @param contactBy 首次联系期限, of the lead
 * @param resolveBy 办结期限
 * @param pausedUntil there while the clock stands still: until when at the latest
 * @param reportInBy 报到期限, of a summoned unit
 * @param orderBy deadline of a summoned unit's own part, where the joint findings gave it one
 * @param assistBy 协办期限, of an assisting unit; missing in dispatches of before assists had clocks
 * @param returnBy 退单时限, of the lead, while the ticket can be returned
 * @param answerBy 批示答复期限, of the lead, while a leader waits for an answer
 * @param promisedBy 承诺期限, of the lead: by when the caller was promised an answer at the first dispatch
 */
public record UnitDeadlines(
        @Nullable Instant signBy,
        @Nullable Instant contactBy,
        Instant resolveBy,
        @Nullable Instant pausedUntil,
        @Nullable Instant reportInBy,
        @Nullable Instant orderBy,
        @Nullable Instant assistBy,
        @Nullable Instant returnBy,
        @Nullable Instant answerBy,
        @Nullable Instant promisedBy) {
    /** Refuses deadlines without the one that every ticket has. */
    public UnitDeadlines {
        Required.moment("signBy", signBy);
        Required.moment("contactBy", contactBy);
        Required.field("resolveBy", resolveBy);
        Required.moment("pausedUntil", pausedUntil);
        Required.moment("reportInBy", reportInBy);
        Required.moment("orderBy", orderBy);
        Required.moment("assistBy", assistBy);
        Required.moment("returnBy", returnBy);
        Required.moment("answerBy", answerBy);
        Required.moment("promisedBy", promisedBy);
    }
}
