package io.yihu.kit.feed;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** {@code yihu.feed.age}: how long the longest waiting change has not been told. Counted on while sweeps fail. */
final class FeedAge {
    private volatile @Nullable Instant oldest;

    FeedAge(MeterRegistry registry) {
        TimeGauge.builder("yihu.feed.age", this, TimeUnit.MILLISECONDS, FeedAge::millis)
                .description("Age of the oldest change that the units concerned have not been told in their topics")
                .register(registry);
    }

    void since(@Nullable Instant moment) {
        oldest = moment;
    }

    private double millis() {
        Instant since = oldest;
        return since == null
                ? 0
                : Math.max(0, Duration.between(since, Instant.now()).toMillis());
    }
}
