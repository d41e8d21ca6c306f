package io.yihu.kit.outbox;

import io.yihu.events.Envelope;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A way out that writes down what was sent, and lets the test interfere just before. */
final class TestGateway implements EventGateway {
    final List<Sent> sent = new CopyOnWriteArrayList<>();
    volatile Consumer<String> before = key -> {};

    /** What was sent; no text for a tombstone. */
    record Sent(String key, long sequence, @Nullable String body) {}

    @Override
    public void send(String topic, String key, Envelope envelope, byte @Nullable [] body) {
        before.accept(key);
        sent.add(new Sent(key, envelope.sequence(), body == null ? null : new String(body, StandardCharsets.UTF_8)));
    }

    @Override
    public void forward(String topic, @Nullable String key, Map<String, String> headers, byte @Nullable [] body) {
        throw new UnsupportedOperationException("nothing is forwarded by an outbox");
    }

    /** What a compacted topic would keep under this key. */
    Sent last(String key) {
        List<Sent> under = sent.stream().filter(s -> s.key().equals(key)).toList();
        return under.get(under.size() - 1);
    }

    /** Interferes once, at the first record under this key. */
    void beforeFirst(String key, Runnable interference) {
        before = sending -> {
            if (sending.equals(key)) {
                before = other -> {};
                interference.run();
            }
        };
    }
}
