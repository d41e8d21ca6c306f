package io.yihu.allinone.demo;

import io.yihu.allinone.client.HouseException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * How long the demo waits for the house to do the next thing by itself.
 *
 * @param limit of waiting while nothing at all moves
 * @param pause between two looks
 */
public record Patience(Duration limit, Duration pause) {
    /** Two minutes without anything moving, ten looks a second. */
    public static final Patience USUAL = new Patience(Duration.ofMinutes(2), Duration.ofMillis(100));

    /** Begins to wait. */
    public Wait begin() {
        return new Wait();
    }

    /** Waiting, which is over when nothing has moved for as long as the limit. */
    public final class Wait {
        private long since = System.nanoTime();

        /** Something has moved. */
        public void moved() {
            since = System.nanoTime();
        }

        /** Whether nothing has moved for too long. */
        public boolean over() {
            return System.nanoTime() - since > limit.toNanos();
        }

        /** Until the next look. */
        public void pause() {
            LockSupport.parkNanos(pause.toNanos());
            if (Thread.currentThread().isInterrupted()) {
                throw new HouseException("演示被中断 The demo was interrupted");
            }
        }
    }
}
