package io.yihu.events;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * One approved record as it is on the wire, for ever.
 *
 * @param name file below {@code samples/}: {@code <wire name>/<n>}
 * @param topicName a constant of {@link Topic}, or a unit's own
 * @param body a JSON null for a tombstone
 */
record Sample(String name, String topicName, String key, Map<String, String> headers, JsonNode body) {

    static Sample of(String name) {
        JsonNode file = SampleFiles.sample(name);
        return new Sample(
                name,
                file.path("topic").stringValue(),
                file.path("key").stringValue(),
                file.path("headers")
                        .propertyStream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, h -> h.getValue().stringValue())),
                file.path("body"));
    }

    Topic topic() {
        return Topic.named(topicName).orElseThrow();
    }

    boolean ofUnit() {
        return wireName().equals(RecordType.UNIT_TICKET);
    }

    String wireName() {
        return name.substring(0, name.indexOf('/'));
    }

    Class<?> type() {
        return Objects.requireNonNull(SchemaCheck.published().get(wireName()));
    }

    Envelope envelope() {
        return Envelope.parse(headers);
    }

    /** The approved body, canonical: no white space, fields in the approved order. */
    byte[] bytes() {
        return EventJson.write(body);
    }

    /** The approved body as today's records read it. */
    Object read() {
        return EventJson.read(bytes(), type());
    }

    @Override
    public String toString() {
        return name;
    }
}
