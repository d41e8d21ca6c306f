package io.yihu.kit.setup;

import io.yihu.kit.outbox.Threads;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Looks at the pointer from time to time, so that every instance works by the version that counts within that time, and
 * what a crash left untold is told. A version it cannot read changes nothing here and is logged.
 */
public final class SetupFollower implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(SetupFollower.class);

    private final Setup<?> setup;
    private final Duration pause;
    private @Nullable ScheduledExecutorService timer;

    /** Looks again after each pause. */
    public SetupFollower(Setup<?> setup, Duration pause) {
        this.setup = setup;
        this.pause = pause;
    }

    @Override
    public void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(Threads.named("setup-follower"));
        var unused = started.scheduleWithFixedDelay(this::look, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
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

    /** What leaves this method ends the schedule without a word, so nothing does. */
    private void look() {
        try {
            setup.follow();
        } catch (Throwable e) {
            LOG.warn("The set-up could not be followed, will try again: {}", e.toString());
        }
    }
}
