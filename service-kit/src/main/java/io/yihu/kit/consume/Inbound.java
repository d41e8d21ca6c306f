package io.yihu.kit.consume;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A Kafka record as it came.
 *
 * @param timestamp when the broker got it (real time)
 * @param body nothing for a tombstone
 */
record Inbound(
        String topic,
        int partition,
        long offset,
        Instant timestamp,
        @Nullable String key,
        Map<String, String> headers,
        byte @Nullable [] body) {

    String place() {
        return topic + "-" + partition + "@" + offset;
    }
}
