package io.yihu.kit.outbox;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Runs the sweeper and measures the backlog, once a second while the service runs. */
final class OutboxLifecycle implements SmartLifecycle {
    private static final long PERIOD_MS = 1_000;
    private static final Logger LOG = LoggerFactory.getLogger(OutboxLifecycle.class);

    private final DecisionStores stores;
    private final RelaySweeper sweeper;
    private final OutboxMetrics metrics;
    private @Nullable ScheduledExecutorService timer;

    OutboxLifecycle(DecisionStores stores, RelaySweeper sweeper, OutboxMetrics metrics) {
        this.stores = stores;
        this.sweeper = sweeper;
        this.metrics = metrics;
    }

    @Override
    public void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(Threads.named("outbox-sweeper"));
        started.execute(this::createIndexes);
        var unused = started.scheduleWithFixedDelay(this::pass, PERIOD_MS, PERIOD_MS, TimeUnit.MILLISECONDS);
        timer = started;
    }

    @Override
    public void stop() {
        if (timer != null) {
            timer.shutdownNow();
            timer = null;
        }
    }

    @Override
    public boolean isRunning() {
        return timer != null;
    }

    private void createIndexes() {
        try {
            stores.opened().forEach(DecisionCollection::createIndexes);
        } catch (RuntimeException e) {
            LOG.warn("Indexes were not created, sweeps are slower until the next start: {}", e.toString());
        }
    }

    /** What leaves this method ends the schedule without a word, so nothing does. */
    private void pass() {
        sweeper.sweep();
        try {
            stores.opened().forEach(metrics::measure);
        } catch (Throwable e) {
            LOG.warn("The outbox could not be measured: {}", e.toString());
        }
    }
}
