package io.yihu.kit.stream;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.springframework.kafka.support.KafkaHeaderMapper;
import org.springframework.messaging.MessageHeaders;

/**
 * CloudEvents binary mode: the attributes and the content type as plain UTF-8, and nothing of Spring's own on the wire.
 */
final class CloudEventHeaderMapper implements KafkaHeaderMapper {
    private static final String CONTENT_TYPE = "content-type";

    @Override
    public void fromHeaders(MessageHeaders headers, Headers target) {
        headers.forEach((name, value) -> {
            if (published(name) && value instanceof String text) {
                target.add(name.toLowerCase(Locale.ROOT), text.getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    @Override
    public void toHeaders(Headers source, Map<String, Object> target) {
        for (Header header : source) {
            if (header.value() != null) {
                target.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        }
    }

    private static boolean published(String name) {
        return name.startsWith("ce_") || name.startsWith("dlq_") || name.equalsIgnoreCase(CONTENT_TYPE);
    }
}
