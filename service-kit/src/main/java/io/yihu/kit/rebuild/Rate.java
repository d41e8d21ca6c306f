package io.yihu.kit.rebuild;

/** Records per second between a start and the last record before the stop. Later ones do not count. */
final class Rate {
    private long startedNanos;
    private long lastNanos;
    private long records;
    private boolean stopped;

    void start() {
        startedNanos = System.nanoTime();
        lastNanos = startedNanos;
    }

    void stop() {
        stopped = true;
    }

    void add(int more) {
        if (!stopped) {
            records += more;
            lastNanos = System.nanoTime();
        }
    }

    long records() {
        return records;
    }

    long perSecond() {
        double seconds = Math.max(1e-3, (lastNanos - startedNanos) / 1e9);
        return Math.round(records / seconds);
    }
}
