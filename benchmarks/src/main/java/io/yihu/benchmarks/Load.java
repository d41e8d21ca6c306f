package io.yihu.benchmarks;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** A bounded closed loop: so many clients, each with its next request as soon as the last is answered. */
record Load(int clients, int seconds, int warmup) {

    static Load fromProperties() {
        return new Load(
                Integer.getInteger("bench.clients", 16),
                Integer.getInteger("bench.seconds", 15),
                Integer.getInteger("bench.warmup", 120));
    }

    Rate run(int forSeconds, Callable<Boolean> work) throws InterruptedException {
        LongAdder done = new LongAdder();
        LongAdder failed = new LongAdder();
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        long begun = System.nanoTime();
        long end = begun + TimeUnit.SECONDS.toNanos(forSeconds);
        for (int i = 0; i < clients; i++) {
            threads.execute(() -> {
                while (System.nanoTime() < end) {
                    (succeeds(work) ? done : failed).increment();
                }
            });
        }
        threads.shutdown();
        threads.awaitTermination(forSeconds + 60L, TimeUnit.SECONDS);
        return new Rate(done.sum(), failed.sum(), Stopwatch.seconds(begun));
    }

    private static boolean succeeds(Callable<Boolean> work) {
        try {
            return work.call();
        } catch (Exception e) {
            return false;
        }
    }
}
