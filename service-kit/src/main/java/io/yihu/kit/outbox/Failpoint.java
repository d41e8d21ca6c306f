package io.yihu.kit.outbox;

import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Places at which a fault test may kill the process. Off unless the system property {@code yihu.failpoint} is
 * {@code <place>:<probability>:<seed>}, as {@code after-send:0.05:42}; then the JVM halts there without any clean-up, as a
 * power cut would.
 */
public enum Failpoint {
    /** A decision is made and not yet kept. */
    BEFORE_STORE,
    /** It is kept. */
    AFTER_STORE,
    /** A record is about to be sent. */
    BEFORE_SEND,
    /** The broker has it. */
    AFTER_SEND,
    /** The mark is about to be raised. */
    BEFORE_MARK,
    /** It is raised. */
    AFTER_MARK,
    /** A rebuild has applied a batch. */
    REBUILD_FILLING,
    /** Projectors write to both generations. */
    REBUILD_BOTH,
    /** The new generation is live. */
    REBUILD_SWAPPED;

    private static final @Nullable Armed ARMED = Armed.parse(System.getProperty("yihu.failpoint"));

    /** Halts the JVM if this place is armed and the dice say so. */
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
