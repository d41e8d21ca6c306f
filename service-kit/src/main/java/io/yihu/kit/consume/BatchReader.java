package io.yihu.kit.consume;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.yihu.events.UnreadableEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.messaging.Message;

/**
 * Reads a batch: what can be read is applied together and in order, then each record that cannot be read becomes one
 * dead letter. Throws only where the whole batch has to be tried again, which must change nothing already done.
 *
 * @param <R> a record once read
 */
final class BatchReader<R> implements Consumer<Message<List<Object>>> {
    private final Function<Inbound, R> read;
    private final Consumer<List<R>> apply;
    private final DeadLetters deadLetters;
    private final Timer delay;

    BatchReader(
            Function<Inbound, R> read,
            Consumer<List<R>> apply,
            DeadLetters deadLetters,
            MeterRegistry registry,
            String name) {
        this.read = read;
        this.apply = apply;
        this.deadLetters = deadLetters;
        this.delay = Timer.builder("yihu.consumer.delay")
                .description("From the broker's receipt of a record until this reader has applied it")
                .tag("reader", name)
                .publishPercentileHistogram(false)
                .register(registry);
    }

    @Override
    public void accept(Message<List<Object>> message) {
        List<Inbound> batch = InboundBatch.of(message);
        List<R> readable = new ArrayList<>();
        Map<Inbound, String> unreadable = new LinkedHashMap<>();
        for (Inbound record : batch) {
            try {
                readable.add(read.apply(record));
            } catch (UnreadableEvent e) {
                unreadable.put(record, String.valueOf(e.getMessage()));
            }
        }
        if (!readable.isEmpty()) {
            apply.accept(readable);
        }
        unreadable.forEach(deadLetters::bury);
        Instant now = Instant.now();
        batch.forEach(r -> delay.record(max(Duration.ZERO, Duration.between(r.timestamp(), now))));
    }

    private static Duration max(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
