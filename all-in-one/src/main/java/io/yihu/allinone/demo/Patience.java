package io.yihu.allinone.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Looks again until something has come about, at most a minute. */
final class Patience {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private Patience() {}

    /** The first sight that is as wanted, or the last one where the minute is over. */
    static <T> T sight(Supplier<T> look, Predicate<T> wanted) {
        Instant end = Instant.now().plus(LIMIT);
        T seen = look.get();
        while (!wanted.test(seen) && Instant.now().isBefore(end)) {
            pause();
            seen = look.get();
        }
        return seen;
    }

    /** @throws DemoFailed it did not come about */
    static <T> T await(String what, Supplier<T> look, Predicate<T> wanted) {
        T seen = sight(look, wanted);
        if (!wanted.test(seen)) {
            throw new DemoFailed(what + " did not come about within " + LIMIT.toSeconds() + " s; seen last: " + seen, null);
        }
        return seen;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoFailed("interrupted", e);
        }
    }
}
