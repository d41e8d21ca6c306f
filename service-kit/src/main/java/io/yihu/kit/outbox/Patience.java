package io.yihu.kit.outbox;

import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;

/** Tries again, for some ten seconds, what a broker refuses whose topics were created a moment ago. */
final class Patience {
    private static final RetryTemplate FIVE_TIMES = new RetryTemplate(RetryPolicy.builder()
            .maxRetries(4)
            .delay(Duration.ofMillis(200))
            .multiplier(3)
            .build());

    private Patience() {}

    /** The first answer; otherwise the last failure. */
    static <T> T with(Supplier<T> attempt) {
        return FIVE_TIMES.invoke(attempt);
    }

    /** Returns where it went well once; throws the last failure otherwise. */
    static void with(Runnable attempt) {
        FIVE_TIMES.invoke(attempt);
    }
}
