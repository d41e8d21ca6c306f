package io.yihu.kit.outbox;

import static com.mongodb.client.model.Filters.exists;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/** {@code yihu.outbox.unpublished} (documents) and {@code yihu.outbox.age} (of the oldest), per collection. */
final class OutboxMetrics {
    private final MeterRegistry registry;
    private final Map<String, Backlog> backlogs = new ConcurrentHashMap<>();

    OutboxMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void measure(DecisionCollection collection) {
        Backlog backlog = backlogs.computeIfAbsent(collection.name(), this::register);
        backlog.count = collection.live().countDocuments(exists(Fields.UNPUBLISHED_SINCE));
        Document oldest = backlog.count == 0
                ? null
                : collection
                        .live()
                        .find(exists(Fields.UNPUBLISHED_SINCE))
                        .sort(new Document(Fields.UNPUBLISHED_SINCE, 1))
                        .first();
        Date since = oldest == null ? null : oldest.getDate(Fields.UNPUBLISHED_SINCE);
        backlog.ageMillis = since == null
                ? 0
                : Math.max(0, Duration.between(since.toInstant(), Instant.now()).toMillis());
    }

    private Backlog register(String collection) {
        Backlog backlog = new Backlog();
        Tags tags = Tags.of("collection", collection);
        Gauge.builder("yihu.outbox.unpublished", backlog, b -> b.count)
                .tags(tags)
                .description("Decisions that the broker does not have yet")
                .register(registry);
        TimeGauge.builder("yihu.outbox.age", backlog, TimeUnit.MILLISECONDS, b -> b.ageMillis)
                .tags(tags)
                .description("Age of the oldest decision that the broker does not have yet")
                .register(registry);
        return backlog;
    }

    private static final class Backlog {
        volatile long count;
        volatile long ageMillis;
    }
}
