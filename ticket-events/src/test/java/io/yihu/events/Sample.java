package io.yihu.events;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One record as it must look on the wire, for ever.
 *
 * @param name file below {@code samples/}: {@code <wire name>/<n>}
 * @param body the Java record, or nothing for a tombstone
 */
record Sample(String name, Topic topic, String key, Envelope envelope, @Nullable Record body) {

    /** The content of the approved file: topic, key, headers and the body as it is on the wire. */
    Map<String, @Nullable Object> wire() {
        Map<String, @Nullable Object> wire = new LinkedHashMap<>();
        wire.put("topic", topic.topicName());
        wire.put("key", key);
        wire.put("headers", envelope.headers());
        wire.put("body", body == null ? null : EventJson.mapper().readTree(EventJson.write(body)));
        return wire;
    }

    String wireName() {
        return envelope.type();
    }

    byte[] bytes() {
        if (body == null) {
            throw new IllegalStateException(name + " is a tombstone");
        }
        return EventJson.write(body);
    }

    @Override
    public String toString() {
        return name;
    }
}
