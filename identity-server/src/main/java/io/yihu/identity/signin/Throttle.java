package io.yihu.identity.signin;

import java.time.Duration;
import java.time.Instant;

/**
 * How long to wait after so many failures: nothing for the first few, then a second, doubling up to a quarter of an hour.
 * Pure.
 *
 * @param free failures without a delay
 */
record Throttle(int free) {

    /** Of one account: a person mistypes. */
    static final Throttle ACCOUNT = new Throttle(3);
    /** Of one address: a whole office may sit behind it. */
    static final Throttle ADDRESS = new Throttle(30);

    static final Duration LONGEST = Duration.ofMinutes(15);
    /** Failures older than this are forgotten. */
    static final Duration MEMORY = Duration.ofHours(24);

    private static final int STEEPEST = 20;

    Duration delay(long failures) {
        if (failures <= free) {
            return Duration.ZERO;
        }
        Duration delay = Duration.ofSeconds(1L << Math.min(failures - free - 1, STEEPEST));
        return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
    }

    Instant blockedUntil(long failures, Instant now) {
        return now.plus(delay(failures));
    }
}
