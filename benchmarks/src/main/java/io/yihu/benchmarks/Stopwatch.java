package io.yihu.benchmarks;

/** Elapsed time. */
final class Stopwatch {
    private static final double NANOS = 1e9;

    private Stopwatch() {}

    static double seconds(long sinceNanos) {
        return (System.nanoTime() - sinceNanos) / NANOS;
    }
}
