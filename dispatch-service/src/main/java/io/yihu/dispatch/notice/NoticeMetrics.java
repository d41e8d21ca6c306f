package io.yihu.dispatch.notice;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** How telling goes. */
@Component
final class NoticeMetrics {
    private final MeterRegistry registry;
    private volatile long oldestMillis;

    NoticeMetrics(MeterRegistry registry) {
        this.registry = registry;
        TimeGauge.builder("yihu.notices.waiting.age", this, TimeUnit.MILLISECONDS, m -> m.oldestMillis)
                .description("Age of the oldest notice that its group has not been told yet")
                .register(registry);
    }

    /** Something ended like this. */
    void ended(String channel, NoticeState state, int notices) {
        Counter.builder("yihu.notices.ended")
                .description("Notices to work groups, by channel and by what became of them")
                .tags("channel", channel, "state", state.name().toLowerCase(Locale.ROOT))
                .register(registry)
                .increment(notices);
    }

    /** A robot did not take a message. */
    void refused(String channel) {
        Counter.builder("yihu.notices.tries.failed")
                .description("Messages that a group's robot did not take, each try counted")
                .tags("channel", channel)
                .register(registry)
                .increment();
    }

    /** An event was too old to be told. */
    void stale() {
        Counter.builder("yihu.notices.stale")
                .description("Events that were told to nobody because they happened too long ago")
                .register(registry)
                .increment();
    }

    void waiting(List<Entry> queued, Instant now) {
        oldestMillis = queued.stream()
                .mapToLong(entry -> Duration.between(entry.since(), now).toMillis())
                .max()
                .orElse(0);
    }
}
