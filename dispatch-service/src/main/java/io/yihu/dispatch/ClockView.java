package io.yihu.dispatch;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A unit's clock as seen now.
 *
 * @param stoppedAt when the unit did what it was for
 * @param remainingMs until the deadline, below zero once it has passed; what was left when it came to a stand, where it stands
 *     still; missing when stopped
 * @param overdue stopped too late, or too late already
 */
record ClockView(
        Instant by, @Nullable Instant stoppedAt, @Nullable Long remainingMs, Boolean overdue) {
    /**
     * A clock as it is counted.
     *
     * @param counted now; where it stands still, the moment at which it came to a stand
     */
    static ClockView of(Instant by, @Nullable Instant stoppedAt, Instant counted) {
        return new ClockView(
                by,
                stoppedAt,
                stoppedAt == null ? Duration.between(counted, by).toMillis() : null,
                (stoppedAt == null ? counted : stoppedAt).isAfter(by));
    }
}
