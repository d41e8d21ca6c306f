package io.yihu.allinone;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does several starts at once and waits for all, so that what has begun is known when one of them fails. */
final class Together {

    private Together() {}

    /** @throws RuntimeException the first failure, after all have ended */
    static void run(List<Callable<Object>> starts) {
        ExecutorService threads = Executors.newFixedThreadPool(starts.size());
        try {
            for (Future<Object> start : threads.invokeAll(starts)) {
                start.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while starting", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
