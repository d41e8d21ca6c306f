package io.yihu.intake.again;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.yihu.kit.time.MachineTime;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * How far behind an index may be: since when nothing is known that it lacks. Counted on while the broker is away, and from the
 * start until it is made.
 */
final class IndexAge {
    private final Instant started = MachineTime.now();
    private volatile @Nullable Instant complete;

    IndexAge(MeterRegistry registry, WordIndex index) {
        TimeGauge.builder("yihu.again.index.age", this, TimeUnit.MILLISECONDS, IndexAge::millis)
                .description("How far this instance's index of similar tickets may lag behind what is registered")
                .register(registry);
        Gauge.builder("yihu.again.index.tickets", index, WordIndex::size)
                .description("Tickets in this instance's index of similar tickets")
                .register(registry);
    }

    /** It held all there was at this time of the machine. */
    void completeAt(Instant time) {
        complete = time;
    }

    /** The last time at which it is known to have held all there was; nothing while it is being made. */
    @Nullable
    Instant asOf() {
        return complete;
    }

    private double millis() {
        Instant known = complete;
        return Math.max(
                0,
                Duration.between(known == null ? started : known, MachineTime.now())
                        .toMillis());
    }
}
