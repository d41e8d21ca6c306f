package io.yihu.kit.time;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * Follows the clock that all services share, in every instance, before anything else of it starts. Only where the clock
 * may be set, and there a service that cannot learn the time does not start: it would put wrong times on tickets.
 * Afterwards a broker that is away leaves the clock running as it did.
 */
final class ClockFollower implements SmartLifecycle {
    private static final long PATIENCE_SECONDS = 60;

    private final BusinessClock clock;
    private final String brokers;
    private @Nullable ClockTopicReader reader;

    ClockFollower(BusinessClock clock, String brokers) {
        this.clock = clock;
        this.brokers = brokers;
    }

    @Override
    public void start() {
        CountDownLatch known = new CountDownLatch(1);
        ClockTopicReader started = new ClockTopicReader(clock, brokers, known);
        reader = started;
        started.start();
        try {
            if (!known.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                stop();
                throw new IllegalStateException("the broker at " + brokers + " does not tell the business time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        ClockTopicReader running = reader;
        if (running != null) {
            running.end();
            reader = null;
        }
    }

    @Override
    public boolean isRunning() {
        return reader != null;
    }

    /** After the topics have been created, before readers, timers and the web server. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 1;
    }
}
