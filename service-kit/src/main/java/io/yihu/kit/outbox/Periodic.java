package io.yihu.kit.outbox;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Does the same again and again on a thread of its own while the service runs. Whatever a pass throws, errors too, is
 * logged and the next pass comes: what leaves a scheduled task would end its schedule without a word.
 */
public abstract class Periodic implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Periodic.class);

    private final String thread;
    private final Duration first;
    private final Duration pause;
    private final String complaint;
    private @Nullable ScheduledExecutorService timer;

    /**
     * Begins with {@link #start}.
     *
     * @param thread name of the thread
     * @param first from the start until the first pass
     * @param pause from the end of a pass until the next
     * @param complaint what is logged, before the reason, where a pass failed
     */
    protected Periodic(String thread, Duration first, Duration pause, String complaint) {
        this.thread = thread;
        this.first = first;
        this.pause = pause;
        this.complaint = complaint;
    }

    /** One pass. */
    protected abstract void pass();

    /** What is done once on the same thread, before the first pass; it catches its own failures. */
    protected void before() {}

    @Override
    public final void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(Threads.named(thread));
        started.execute(this::before);
        var unused = started.scheduleWithFixedDelay(
                this::guarded, first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        timer = started;
    }

    @Override
    public final void stop() {
        if (timer != null) {
            timer.shutdownNow();
            timer = null;
        }
    }

    @Override
    public final boolean isRunning() {
        return timer != null;
    }

    private void guarded() {
        try {
            pass();
        } catch (Throwable e) {
            LOG.warn("{}: {}", complaint, e.toString());
        }
    }
}
