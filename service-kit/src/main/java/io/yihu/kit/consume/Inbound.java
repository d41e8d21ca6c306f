package io.yihu.kit.consume;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
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

    static Inbound of(ConsumerRecord<byte[], byte[]> raw) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : raw.headers()) {
            if (header.value() != null) {
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        byte[] key = raw.key();
        return new Inbound(
                raw.topic(),
                raw.partition(),
                raw.offset(),
                Instant.ofEpochMilli(raw.timestamp()),
                key == null ? null : new String(key, StandardCharsets.UTF_8),
                headers,
                raw.value());
    }

    String place() {
        return topic + "-" + partition + "@" + offset;
    }
}
