package io.yihu.benchmarks;

/** How often something was done in a time, and how often it failed. */
record Rate(long done, long failed, double seconds) {

    double perSecond() {
        return done / seconds;
    }

    @Override
    public String toString() {
        return "%.0f/s (%d in %.1f s, %d failed)".formatted(perSecond(), done, seconds, failed);
    }
}
