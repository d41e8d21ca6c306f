package io.yihu.allinone.demo.day;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * How long the demo waits for the house to do the next thing by itself.
 *
 * @param limit of waiting while nothing at all moves
 * @param pause between two looks
 */
record Patience(Duration limit, Duration pause) {
    static final Patience USUAL = new Patience(Duration.ofMinutes(2), Duration.ofMillis(100));

    /** Begins to wait. */
    Wait begin() {
        return new Wait();
    }

    /** Waiting, which is over when nothing has moved for as long as the limit. */
    final class Wait {
        private long since = System.nanoTime();

        void moved() {
            since = System.nanoTime();
        }

        boolean over() {
            return System.nanoTime() - since > limit.toNanos();
        }

        void pause() {
            LockSupport.parkNanos(pause.toNanos());
            if (Thread.currentThread().isInterrupted()) {
                throw new DemoException("演示被中断 The demo was interrupted");
            }
        }
    }
}
