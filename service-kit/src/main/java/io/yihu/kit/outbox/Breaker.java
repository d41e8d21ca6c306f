package io.yihu.kit.outbox;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Remembers that the broker did not answer, so that writers do not queue up behind it: for a moment after a failure only
 * the sweeper tries.
 */
final class Breaker {
    private static final long REST = Duration.ofSeconds(2).toNanos();

    private final AtomicLong openUntil = new AtomicLong(System.nanoTime());

    boolean closed() {
        return System.nanoTime() - openUntil.get() >= 0;
    }

    void failed() {
        openUntil.set(System.nanoTime() + REST);
    }

    void succeeded() {
        openUntil.set(System.nanoTime());
    }
}
