package io.yihu.dispatch.notice;

import io.yihu.kit.time.MachineTime;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What is too old to be told, in business time. */
@Component
final class NoticeAge {
    private final Clock clock;
    private final NoticeProperties properties;
    private final NoticeMetrics metrics;

    NoticeAge(Clock clock, NoticeProperties properties, NoticeMetrics metrics) {
        this.clock = clock;
        this.properties = properties;
        this.metrics = metrics;
    }

    /** Business time. */
    Instant now() {
        return clock.instant();
    }

    /** Whether it has waited for too long, whatever the reason. */
    boolean waitedTooLong(Entry entry) {
        return entry.since().plus(properties.staleAfter()).isBefore(MachineTime.now());
    }

    /** Whether an event is too old; counted. */
    boolean stale(Instant happenedAt) {
        boolean stale = happenedAt.plus(properties.staleAfter()).isBefore(clock.instant());
        if (stale) {
            metrics.stale();
        }
        return stale;
    }
}
