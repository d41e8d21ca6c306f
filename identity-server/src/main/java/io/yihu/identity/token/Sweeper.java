package io.yihu.identity.token;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Removes every ten minutes what has expired, so that what is kept costs what is alive. */
final class Sweeper implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Sweeper.class);
    private static final int MINUTES = 10;
    private static final int PATIENCE_SECONDS = 5;

    private final List<Runnable> sweeps;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread made = new Thread(task, "identity-sweeper");
        made.setDaemon(true);
        return made;
    });

    @SuppressWarnings("FutureReturnValueIgnored") // it runs until it is closed
    Sweeper(List<Runnable> sweeps) {
        this.sweeps = List.copyOf(sweeps);
        thread.scheduleWithFixedDelay(this::sweep, 0, MINUTES, TimeUnit.MINUTES);
    }

    void sweep() {
        for (Runnable sweep : sweeps) {
            try {
                sweep.run();
            } catch (RuntimeException e) {
                log.warn("sweeping failed, it is tried again in {} minutes: {}", MINUTES, e.toString());
            }
        }
    }

    /** Waits for a sweep that is under way: the store is closed after this. */
    @Override
    public void close() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            thread.shutdownNow();
        }
    }
}
