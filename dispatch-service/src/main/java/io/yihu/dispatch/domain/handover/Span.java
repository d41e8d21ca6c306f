package io.yihu.dispatch.domain.handover;

import java.time.Instant;

/**
 * From now to the end of the next shift.
 *
 * @param now when the figures are taken
 * @param until the end of the next shift
 */
public record Span(Instant now, Instant until) {

    /** Whether it comes to pass before the next shift is over. */
    boolean holds(Instant moment) {
        return !moment.isBefore(now) && !moment.isAfter(until);
    }
}
