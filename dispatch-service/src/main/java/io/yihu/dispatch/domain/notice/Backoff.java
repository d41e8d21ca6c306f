package io.yihu.dispatch.domain.notice;

import java.time.Duration;

/** Pauses between tries: twice as long each time, up to a most. */
public record Backoff(Duration first, Duration most) {
    private static final int DOUBLINGS = 20;

    /** After so many failures in a row. */
    public Duration after(int failures) {
        Duration pause = first.multipliedBy(1L << Math.min(Math.max(0, failures - 1), DOUBLINGS));
        return pause.compareTo(most) < 0 ? pause : most;
    }
}
