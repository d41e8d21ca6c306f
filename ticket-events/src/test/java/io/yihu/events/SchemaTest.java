package io.yihu.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The published schemas say what the records do. */
class SchemaTest {

    static List<Sample> samples() {
        return Samples.withBody();
    }

    static Stream<Arguments> requiredFields() {
        return samples().stream()
                .flatMap(s -> SchemaCheck.requiredFields(SchemaCheck.schema(s.wireName()), s.body(), "").stream()
                        .map(pointer -> Arguments.of(s, pointer)));
    }

    static Set<String> wireNames() {
        return SchemaCheck.published().keySet();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_sample_is_valid(Sample sample) {
        assertThat(SchemaCheck.errors(sample.wireName(), sample.bytes())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("requiredFields")
    void a_body_without_a_required_field_is_refused_by_schema_and_record(Sample sample, String pointer) {
        JsonNode body = EventJson.mapper().readTree(sample.bytes());
        int slash = pointer.lastIndexOf('/');
        ObjectNode owner = (ObjectNode) body.at(pointer.substring(0, slash));
        owner.remove(pointer.substring(slash + 1));
        byte[] without = EventJson.write(body);

        assertThat(SchemaCheck.errors(sample.wireName(), without)).isNotEmpty();
        assertThatThrownBy(() -> EventJson.read(without, sample.type()))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining(pointer.substring(slash + 1));
    }

    @ParameterizedTest
    @MethodSource("wireNames")
    void a_schema_names_itself_and_lets_unknown_fields_pass(String wireName) {
        JsonNode schema = SchemaCheck.schema(wireName);

        assertThat(schema.path("$schema").stringValue()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.path("$id").stringValue()).isEqualTo("urn:yihu:schema:" + wireName);
        assertThat(schema.path("additionalProperties").booleanValue()).isTrue();
    }

    @Test
    void a_ready_ticket_without_category_is_refused_by_schema_and_record() {
        byte[] body = ("{\"kind\":\"HELP\",\"urgency\":\"ORDINARY\",\"channel\":\"WEB\",\"source\":\"w\","
                        + "\"triage\":\"READY\",\"registeredAt\":\"2026-09-07T01:30:00Z\"}")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);

        assertThat(SchemaCheck.errors(EventType.TICKET_CREATED.wireName(), body))
                .isNotEmpty();
        assertThatThrownBy(() -> EventJson.read(body, TicketCreated.class)).isInstanceOf(UnreadableEvent.class);
    }

    @Test
    void an_unpublished_type_has_no_schema() {
        assertThatThrownBy(() -> EventJson.schema("cn.12345.ticket.sung.v1"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
