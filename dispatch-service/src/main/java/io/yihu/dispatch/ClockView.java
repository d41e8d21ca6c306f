package io.yihu.dispatch;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A unit's clock as seen now.
 *
 * @param stoppedAt when the unit did what it was for
 * @param remainingMs until the deadline, below zero once it has passed; missing when stopped
 * @param overdue stopped too late, or running and too late already
 */
record ClockView(
        Instant by, @Nullable Instant stoppedAt, @Nullable Long remainingMs, Boolean overdue) {
    static ClockView of(Instant by, @Nullable Instant stoppedAt, Instant now) {
        return new ClockView(
                by,
                stoppedAt,
                stoppedAt == null ? Duration.between(now, by).toMillis() : null,
                (stoppedAt == null ? now : stoppedAt).isAfter(by));
    }
}
