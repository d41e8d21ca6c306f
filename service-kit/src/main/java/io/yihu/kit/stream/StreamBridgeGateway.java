package io.yihu.kit.stream;

import io.yihu.events.Envelope;
import io.yihu.kit.outbox.EventGateway;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.kafka.support.KafkaNull;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

/**
 * The only class that touches StreamBridge. The kit's defaults make its sends synchronous: it returns when all in-sync
 * replicas have the record and throws when they do not.
 */
final class StreamBridgeGateway implements EventGateway {
    private final StreamBridge bridge;

    StreamBridgeGateway(StreamBridge bridge) {
        this.bridge = bridge;
    }

    @Override
    public void send(String topic, String key, Envelope envelope, byte @Nullable [] body) {
        send(topic, key, envelope.headers(), body);
    }

    @Override
    public void forward(String topic, @Nullable String key, Map<String, String> headers, byte @Nullable [] body) {
        send(topic, key, headers, body);
    }

    private void send(String topic, @Nullable String key, Map<String, String> headers, byte @Nullable [] body) {
        Object payload = body == null ? KafkaNull.INSTANCE : body;
        MessageBuilder<Object> message = MessageBuilder.withPayload(payload).copyHeaders(headers);
        if (key != null) {
            message.setHeader(KafkaHeaders.KEY, key.getBytes(StandardCharsets.UTF_8));
        }
        Message<Object> built = message.build();
        if (!bridge.send(topic, built)) {
            throw new IllegalStateException("the broker binding did not take a record for " + topic);
        }
    }
}
