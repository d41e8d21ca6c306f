package io.yihu.kit.stream;

import io.yihu.kit.outbox.Threads;
import io.yihu.kit.outbox.Topics;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Creates missing topics before any binding starts. With the broker away the service starts all the same, and the topics
 * are created as soon as it answers.
 */
final class TopicsLifecycle implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(TopicsLifecycle.class);
    private static final long RETRY_MS = 2_000;

    private final Topics topics;
    private @Nullable ScheduledExecutorService retry;

    TopicsLifecycle(Topics topics) {
        this.topics = topics;
    }

    @Override
    public void start() {
        retry = Executors.newSingleThreadScheduledExecutor(Threads.named("topics"));
        provision();
    }

    private void provision() {
        try {
            topics.provision();
        } catch (RuntimeException e) {
            LOG.warn("Topics are not there yet, will try again: {}", e.getMessage());
            ScheduledExecutorService timer = retry;
            if (timer != null && !timer.isShutdown()) {
                var unused = timer.schedule(this::provision, RETRY_MS, TimeUnit.MILLISECONDS);
            }
        }
    }

    @Override
    public void stop() {
        if (retry != null) {
            retry.shutdownNow();
            retry = null;
        }
    }

    @Override
    public boolean isRunning() {
        return retry != null;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
