package io.yihu.kit.outbox;

import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Places at which a fault test may kill the process. Off unless the system property {@code yihu.failpoint} is
 * {@code <place>:<probability>:<seed>}, as {@code after-send:0.05:42}; then the JVM halts there without any clean-up, as
 * {@code kill -9} would. It is no power cut: what was written to files stays in the page cache.
 */
enum Failpoint {
    BEFORE_STORE,
    AFTER_STORE,
    BEFORE_SEND,
    AFTER_SEND,
    BEFORE_MARK,
    AFTER_MARK;

    private static final @Nullable Armed ARMED = Armed.parse(System.getProperty("yihu.failpoint"));

    void pass() {
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
