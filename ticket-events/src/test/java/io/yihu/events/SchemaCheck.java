package io.yihu.events;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Validates bodies against the published schemas, formats included. */
final class SchemaCheck {
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            b -> b.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private SchemaCheck() {}

    /** What the schema of this type has against a body; empty where it is valid. */
    static List<String> errors(String wireName, byte[] body) {
        return REGISTRY
                .getSchema(EventJson.schema(wireName))
                .validate(new String(body, StandardCharsets.UTF_8), InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    static JsonNode schema(String wireName) {
        return EventJson.mapper().readTree(EventJson.schema(wireName));
    }

    /** Every published type: wire name and Java record. */
    static Map<String, Class<?>> published() {
        Map<String, Class<?>> types = new TreeMap<>(RecordType.bodies());
        Stream.of(EventType.values()).forEach(t -> types.put(t.wireName(), t.record()));
        return types;
    }

    /** JSON pointers of the required fields of an object and of the objects in it that the body has. */
    static List<String> requiredFields(JsonNode schema, JsonNode body, String at) {
        List<String> pointers = new ArrayList<>();
        schema.path("required").forEach(name -> pointers.add(at + "/" + name.stringValue()));
        schema.path("properties")
                .propertyStream()
                .filter(p -> body.path(p.getKey()).isObject())
                .forEach(p ->
                        pointers.addAll(requiredFields(p.getValue(), body.path(p.getKey()), at + "/" + p.getKey())));
        return pointers;
    }
}
