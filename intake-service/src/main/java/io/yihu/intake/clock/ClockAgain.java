package io.yihu.intake.clock;

import io.yihu.kit.outbox.Republishable;
import io.yihu.kit.time.BusinessClock;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;

/**
 * Says again how the clock runs where everything is published again, and waits until it is heard: beside a broker that
 * begins empty this instance would otherwise put real times on tickets for a moment.
 */
@Component
final class ClockAgain implements Republishable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final BusinessClock clock;
    private final ClockStore store;
    private final ClockAnnouncer announcer;

    ClockAgain(BusinessClock clock, ClockStore store, ClockAnnouncer announcer) {
        this.clock = clock;
        this.store = store;
        this.announcer = announcer;
    }

    @Override
    public void republish() {
        long sequence = store.find().map(KeptClock::sequence).orElse(0L);
        if (sequence == 0 || !clock.isSettable()) {
            return;
        }
        announcer.announce();
        long begun = System.nanoTime();
        while (clock.sequence() < sequence) {
            if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new IllegalStateException("the broker does not tell the business time that it was told");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
