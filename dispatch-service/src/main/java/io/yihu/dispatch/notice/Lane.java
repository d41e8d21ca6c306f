package io.yihu.dispatch.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/** The lane of a group while one instance has it. Of one thread. */
final class Lane {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final String group;
    private final Date lease;
    private final List<Instant> sent;
    private int failures;
    private Instant pausedUntil = Instant.EPOCH;

    Lane(String group, Date lease, int failures, List<Instant> sent) {
        this.group = group;
        this.lease = lease;
        this.failures = failures;
        this.sent = new ArrayList<>(sent);
    }

    String group() {
        return group;
    }

    /** Until when it is ours, which also tells our lease from anybody's. */
    Date lease() {
        return lease;
    }

    int failures() {
        return failures;
    }

    Instant pausedUntil() {
        return pausedUntil;
    }

    List<Instant> sent() {
        return sent;
    }

    /** How many more messages may go, as so many go in a minute. */
    int allowance(int perMinute, Instant now) {
        sent.removeIf(at -> at.plus(MINUTE).isBefore(now));
        return Math.max(0, perMinute - sent.size());
    }

    /** A message went, taken or not: robots count both. */
    void sentAt(Instant now) {
        sent.add(now);
    }

    void succeeded() {
        failures = 0;
    }

    /** Leaves the robot alone until then. */
    void failed(boolean counts, Instant until) {
        failures += counts ? 1 : 0;
        pausedUntil = until;
    }
}
