package io.yihu.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Schema and record name the same fields with the same types; required is what is neither @Nullable nor a list. */
class SchemaDriftTest {
    private static final Map<Class<?>, String> TYPES = Map.of(
            String.class,
            "string",
            Integer.class,
            "integer",
            Long.class,
            "integer",
            Boolean.class,
            "boolean",
            Instant.class,
            "string",
            LocalDate.class,
            "string",
            List.class,
            "array");
    private static final Map<Class<?>, String> FORMATS = Map.of(Instant.class, "date-time", LocalDate.class, "date");

    static Stream<Arguments> published() {
        return SchemaCheck.published().entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
    }

    @ParameterizedTest
    @MethodSource("published")
    void schema_and_record_agree(String wireName, Class<?> record) {
        agree(wireName, SchemaCheck.schema(wireName), record);
    }

    private static void agree(String at, JsonNode schema, Class<?> record) {
        RecordComponent[] components = record.getRecordComponents();
        assertThat(schema.path("type").asString()).as(at).isEqualTo("object");
        assertThat(schema.path("additionalProperties").asBoolean(false)).as(at).isTrue();
        assertThat(schema.path("properties").propertyNames())
                .as(at)
                .containsExactlyElementsOf(
                        Arrays.stream(components).map(RecordComponent::getName).toList());
        assertThat(names(schema.path("required")))
                .as(at)
                .isEqualTo(Arrays.stream(components)
                        .filter(SchemaDriftTest::required)
                        .map(RecordComponent::getName)
                        .collect(Collectors.toSet()));
        for (RecordComponent c : components) {
            agree(at + "." + c.getName(), schema.path("properties").path(c.getName()), c.getGenericType());
        }
    }

    private static void agree(String at, JsonNode schema, Type type) {
        if (type instanceof ParameterizedType list) {
            assertThat(schema.path("type").asString()).as(at).isEqualTo("array");
            agree(at + "[]", schema.path("items"), list.getActualTypeArguments()[0]);
        } else if (type instanceof Class<?> c && c.isEnum()) {
            assertThat(names(schema.path("enum")))
                    .as(at)
                    .isEqualTo(Arrays.stream(c.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.toSet()));
        } else if (type instanceof Class<?> c && c.isRecord()) {
            agree(at, schema, c);
        } else {
            assertThat(schema.path("type").asString()).as(at).isEqualTo(TYPES.get(type));
            assertThat(schema.path("format").asString("")).as(at).isEqualTo(FORMATS.getOrDefault(type, ""));
        }
    }

    private static boolean required(RecordComponent c) {
        return !c.getAnnotatedType().isAnnotationPresent(Nullable.class) && c.getType() != List.class;
    }

    private static Set<String> names(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).collect(Collectors.toSet());
    }
}
