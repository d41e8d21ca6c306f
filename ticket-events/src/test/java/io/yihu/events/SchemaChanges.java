package io.yihu.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Compares a schema with its released copy and lists what would break readers or writers of released records: a field
 * removed, newly required or no longer required, another type or a tightened rule, an enum value removed. An added
 * optional field is fine. An added enum value is fine for the schema; docs/events.md says who is upgraded first.
 */
final class SchemaChanges {
    private static final List<String> FIXED = List.of(
            "type",
            "format",
            "pattern",
            "minimum",
            "maximum",
            "minLength",
            "maxLength",
            "const",
            "if",
            "then",
            "else",
            "allOf",
            "anyOf",
            "oneOf",
            "not",
            "additionalProperties");

    private final List<String> breaks = new ArrayList<>();

    private SchemaChanges() {}

    /** The breaking changes, each with its JSON path; empty where today's schema is compatible. */
    static List<String> breaking(JsonNode released, JsonNode today) {
        SchemaChanges changes = new SchemaChanges();
        changes.compare("$", released, today);
        return changes.breaks;
    }

    private void compare(String at, JsonNode released, JsonNode today) {
        for (String keyword : FIXED) {
            if (!released.path(keyword).equals(today.path(keyword))) {
                breaks.add(at + ": " + keyword + " changed");
            }
        }
        compareEnum(at, released, today);
        compareRequired(at, released, today);
        compareProperties(at, released.path("properties"), today.path("properties"));
        if (released.has("items")) {
            compare(at + "[]", released.path("items"), today.path("items"));
        }
    }

    private void compareEnum(String at, JsonNode released, JsonNode today) {
        if (released.has("enum") != today.has("enum")) {
            breaks.add(at + ": enum came or went");
        }
        names(released, "enum").stream()
                .filter(value -> !names(today, "enum").contains(value))
                .forEach(value -> breaks.add(at + ": enum value removed: " + value));
    }

    private void compareRequired(String at, JsonNode released, JsonNode today) {
        Set<String> before = names(released, "required");
        Set<String> now = names(today, "required");
        now.stream().filter(f -> !before.contains(f)).forEach(f -> breaks.add(at + ": became required: " + f));
        before.stream().filter(f -> !now.contains(f)).forEach(f -> breaks.add(at + ": no longer required: " + f));
    }

    private void compareProperties(String at, JsonNode released, JsonNode today) {
        released.propertyStream().forEach(field -> {
            if (today.has(field.getKey())) {
                compare(at + "." + field.getKey(), field.getValue(), today.path(field.getKey()));
            } else {
                breaks.add(at + ": removed: " + field.getKey());
            }
        });
    }

    private static Set<String> names(JsonNode schema, String keyword) {
        return schema.path(keyword).valueStream().map(JsonNode::asString).collect(Collectors.toSet());
    }
}
