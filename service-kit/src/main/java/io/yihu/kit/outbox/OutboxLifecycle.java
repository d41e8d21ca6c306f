package io.yihu.kit.outbox;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the sweeper and measures the backlog, once a second while the service runs. */
final class OutboxLifecycle extends Periodic {
    private static final Duration PERIOD = Duration.ofSeconds(1);
    private static final Logger LOG = LoggerFactory.getLogger(OutboxLifecycle.class);

    private final DecisionStores stores;
    private final RelaySweeper sweeper;
    private final OutboxMetrics metrics;

    OutboxLifecycle(DecisionStores stores, RelaySweeper sweeper, OutboxMetrics metrics) {
        super("outbox-sweeper", PERIOD, PERIOD, "The outbox could not be measured");
        this.stores = stores;
        this.sweeper = sweeper;
        this.metrics = metrics;
    }

    @Override
    protected void before() {
        try {
            stores.opened().forEach(DecisionCollection::createIndexes);
        } catch (RuntimeException e) {
            LOG.warn("Indexes were not created, sweeps are slower until the next start: {}", e.toString());
        }
    }

    @Override
    protected void pass() {
        sweeper.sweep();
        stores.opened().forEach(metrics::measure);
    }
}
