package io.yihu.dispatch.domain.handover;

import io.yihu.dispatch.domain.Awaiting;
import java.time.Instant;

/**
 * From now to the end of the next shift.
 *
 * @param now when the figures are taken
 * @param until the end of the next shift
 * @param awaiting by which rules a deadline is near
 */
public record Span(Instant now, Instant until, Awaiting awaiting) {

    /** Whether it comes to pass before the next shift is over. */
    boolean holds(Instant moment) {
        return !moment.isBefore(now) && !moment.isAfter(until);
    }
}
