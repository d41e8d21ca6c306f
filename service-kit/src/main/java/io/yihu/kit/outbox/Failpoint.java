package io.yihu.kit.outbox;

import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Places at which a fault test may kill the process. Off unless the system property {@code yihu.failpoint} is
 * {@code <place>:<probability>:<seed>}, as {@code after-send:0.05:42}; then the JVM halts there without any clean-up, as
 * {@code kill -9} would. It is no power cut: what was written to files stays in the page cache.
 */
public enum Failpoint {
    /** A decision is about to be stored. */
    BEFORE_STORE,
    /** A decision is stored, not yet published. */
    AFTER_STORE,
    /** An event is about to go to the broker. */
    BEFORE_SEND,
    /** The broker has an event that the store does not know it has. */
    AFTER_SEND,
    /** The mark of what is published is about to be raised. */
    BEFORE_MARK,
    /** The mark is raised. */
    AFTER_MARK,
    /** The store knows that units will be told of a ticket, and they are not told yet. */
    BEFORE_TELL,
    /** Units are told of a ticket, and the store does not know it. */
    AFTER_TELL,
    /** A version of the set-up is written and does not count yet. */
    BEFORE_POINTER,
    /** A rebuild has applied a batch. */
    REBUILD_FILLING,
    /** Projectors write to both generations. */
    REBUILD_BOTH,
    /** The new generation is live. */
    REBUILD_SWAPPED;

    private static final @Nullable Armed ARMED = Armed.parse(System.getProperty("yihu.failpoint"));

    /** Halts the JVM where this place is armed and the dice say so. */
    public void pass() {
        if (ARMED != null && ARMED.place == this && ARMED.strikes()) {
            Runtime.getRuntime().halt(137);
        }
    }

    private record Armed(Failpoint place, double probability, Random random) {
        static @Nullable Armed parse(@Nullable String setting) {
            if (setting == null || setting.isBlank()) {
                return null;
            }
            String[] parts = setting.split(":", 3);
            Failpoint place = valueOf(parts[0].replace('-', '_').toUpperCase(java.util.Locale.ROOT));
            return new Armed(place, Double.parseDouble(parts[1]), new Random(Long.parseLong(parts[2])));
        }

        boolean strikes() {
            synchronized (random) {
                return random.nextDouble() < probability;
            }
        }
    }
}
