package io.yihu.kit.consume;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;

/** Takes the batch that Spring Cloud Stream hands over apart into records. */
final class InboundBatch {
    private InboundBatch() {}

    static List<Inbound> of(Message<? extends List<?>> message) {
        List<?> topics = list(message, KafkaHeaders.RECEIVED_TOPIC);
        List<?> partitions = list(message, KafkaHeaders.RECEIVED_PARTITION);
        List<?> offsets = list(message, KafkaHeaders.OFFSET);
        List<?> timestamps = list(message, KafkaHeaders.RECEIVED_TIMESTAMP);
        List<?> keys = list(message, KafkaHeaders.RECEIVED_KEY);
        List<?> headers = list(message, KafkaHeaders.BATCH_CONVERTED_HEADERS);
        List<Inbound> records = new ArrayList<>();
        for (int i = 0; i < message.getPayload().size(); i++) {
            records.add(new Inbound(
                    (String) topics.get(i),
                    (Integer) partitions.get(i),
                    (Long) offsets.get(i),
                    Instant.ofEpochMilli((Long) timestamps.get(i)),
                    text(keys.get(i)),
                    texts((Map<?, ?>) headers.get(i)),
                    message.getPayload().get(i) instanceof byte[] body ? body : null));
        }
        return records;
    }

    private static List<?> list(Message<?> message, String header) {
        if (message.getHeaders().get(header) instanceof List<?> list) {
            return list;
        }
        throw new IllegalStateException("the binding is not in batch mode: no list in header " + header);
    }

    private static @Nullable String text(@Nullable Object raw) {
        return raw instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : null;
    }

    private static Map<String, String> texts(Map<?, ?> headers) {
        Map<String, String> texts = new HashMap<>();
        headers.forEach((name, value) -> {
            String text = value instanceof String already ? already : text(value);
            if (text != null) {
                texts.put((String) name, text);
            }
        });
        return texts;
    }
}
