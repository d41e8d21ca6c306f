package io.yihu.kit.rebuild;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.function.ToDoubleFunction;

/** {@code yihu.rebuild.*}: how far the last rebuild of this instance is. */
final class RebuildMetrics {
    private volatile Progress shown = new Progress("none", false, Instant.EPOCH);

    RebuildMetrics(MeterRegistry registry) {
        shown.ended(false, null, Instant.EPOCH);
        gauge(registry, "running", "1 while a rebuild is under way here", p -> p.running() ? 1 : 0);
        gauge(registry, "records.read", "Records applied to the new generation", Progress::recordsRead);
        gauge(registry, "records.expected", "Offsets up to the fixed vector", Progress::recordsExpected);
        gauge(registry, "documents.compared", "Documents compared with the live ones", Progress::documentsCompared);
        gauge(
                registry,
                "documents.different",
                "Documents that differ from the live ones",
                Progress::documentsDifferent);
    }

    void show(Progress progress) {
        shown = progress;
    }

    private void gauge(MeterRegistry registry, String name, String description, ToDoubleFunction<Progress> value) {
        Gauge.builder("yihu.rebuild." + name, this, metrics -> value.applyAsDouble(metrics.shown))
                .description(description)
                .register(registry);
    }
}
