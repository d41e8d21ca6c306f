package io.yihu.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Old records in new readers, new records in old readers. Old samples in today's records: {@link WireSampleTest}. */
class CompatibilityTest {

    static List<Sample> samples() {
        return Samples.withBody();
    }

    static Set<String> wireNames() {
        return SchemaCheck.published().keySet();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_body_with_fields_of_a_newer_writer_is_read_equal_and_is_valid(Sample sample) {
        JsonNode body = EventJson.mapper().readTree(sample.bytes());
        objects(body)
                .forEach(o -> o.put("addedLater", "x")
                        .putArray("alsoAdded")
                        .addObject()
                        .put("deep", 1));

        byte[] newer = EventJson.write(body);

        assertThat((Object) EventJson.read(newer, sample.type())).isEqualTo(sample.read());
        assertThat(SchemaCheck.errors(sample.wireName(), newer)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_body_stripped_of_its_optional_fields_is_still_valid_and_readable(Sample sample) {
        JsonNode body = EventJson.mapper().readTree(sample.bytes());
        if (!body.path("triage").asString("").equals("READY")) {
            strip(SchemaCheck.schema(sample.wireName()), body);
        }

        byte[] stripped = EventJson.write(body);

        assertThat(SchemaCheck.errors(sample.wireName(), stripped)).isEmpty();
        assertThat((Object) EventJson.read(stripped, sample.type())).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("wireNames")
    void a_schema_is_compatible_with_what_was_released(String wireName) {
        assertThat(SchemaChanges.breaking(SampleFiles.released(wireName), SchemaCheck.schema(wireName)))
                .isEmpty();
    }

    @Test
    void an_added_optional_field_is_compatible() {
        assertThat(planted(s -> ((ObjectNode) s.path("properties"))
                        .putObject("addedLater")
                        .put("type", "string")))
                .isEmpty();
        assertThat(planted(s -> ((ArrayNode) s.at("/properties/cause/enum")).add("DESIGNATED")))
                .isEmpty();
    }

    @Test
    void each_kind_of_breaking_change_is_reported() {
        assertThat(planted(s -> ((ObjectNode) s.path("properties")).remove("signBy")))
                .containsExactly("$: removed: signBy");
        assertThat(planted(s -> ((ArrayNode) s.path("required")).add("calendarComplete")))
                .containsExactly("$: became required: calendarComplete");
        assertThat(planted(s -> ((ArrayNode) s.path("required")).remove(0)))
                .containsExactly("$: no longer required: dispatchNo");
        assertThat(planted(s -> ((ObjectNode) s.at("/properties/round")).put("type", "string")))
                .containsExactly("$.round: type changed");
        assertThat(planted(s -> ((ObjectNode) s.at("/properties/assistUnits/items")).put("maxLength", 3)))
                .containsExactly("$.assistUnits[]: maxLength changed");
        assertThat(planted(s -> ((ArrayNode) s.at("/properties/cause/enum")).remove(2)))
                .containsExactly("$.cause: enum value removed: REWORK");
        assertThat(planted(s -> ((ObjectNode) s.at("/properties/rule/properties")).remove("version")))
                .containsExactly("$.rule: removed: version");
    }

    private static List<String> planted(Consumer<JsonNode> change) {
        JsonNode today = SchemaCheck.schema(EventType.TICKET_ASSIGNED.wireName());
        change.accept(today);
        return SchemaChanges.breaking(SampleFiles.released(EventType.TICKET_ASSIGNED.wireName()), today);
    }

    private static List<ObjectNode> objects(JsonNode body) {
        List<ObjectNode> objects =
                body.valueStream().flatMap(child -> objects(child).stream()).collect(Collectors.toList());
        if (body instanceof ObjectNode object) {
            objects.add(object);
        }
        return objects;
    }

    private static void strip(JsonNode schema, JsonNode body) {
        List<String> required =
                schema.path("required").valueStream().map(JsonNode::asString).toList();
        ((ObjectNode) body).retain(required);
        body.propertyStream()
                .filter(p -> p.getValue().isObject())
                .forEach(p -> strip(schema.path("properties").path(p.getKey()), p.getValue()));
    }
}
