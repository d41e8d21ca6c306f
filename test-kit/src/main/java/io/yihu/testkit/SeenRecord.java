package io.yihu.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * A record as it lies in a topic.
 *
 * @param headers as UTF-8 text; the last of equal names
 * @param bytes the raw value, null for a tombstone
 */
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole
public record SeenRecord(
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        Map<String, String> headers,
        byte @Nullable [] bytes) {

    static SeenRecord of(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : record.headers()) {
            headers.put(header.key(), header.value() == null ? "" : new String(header.value(), UTF_8));
        }
        return new SeenRecord(
                record.topic(), record.partition(), record.offset(), record.key(), Map.copyOf(headers), record.value());
    }

    /** The value as UTF-8 text; empty for a tombstone. */
    public String value() {
        return bytes == null ? "" : new String(bytes, UTF_8);
    }

    /** Null where the header is missing. */
    public @Nullable String header(String name) {
        return headers.get(name);
    }
}
