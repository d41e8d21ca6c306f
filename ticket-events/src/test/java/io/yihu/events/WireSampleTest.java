package io.yihu.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What is on the wire, byte for byte, against the files approved for ever. */
class WireSampleTest {

    static List<Sample> all() {
        return Samples.all();
    }

    static List<Sample> withBody() {
        return Samples.withBody();
    }

    static List<Sample> ofTheHouse() {
        return Samples.all().stream().filter(sample -> !sample.ofUnit()).toList();
    }

    static List<Sample> ofUnits() {
        return Samples.all().stream().filter(Sample::ofUnit).toList();
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void an_approved_body_is_read_and_written_again_byte_for_byte(Sample sample) {
        assertThat(new String(EventJson.write(sample.read()), UTF_8)).isEqualTo(new String(sample.bytes(), UTF_8));
        assertThat(EventJson.read(EventJson.write(sample.read()), sample.type()))
                .isEqualTo(sample.read());
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void each_component_holds_what_the_field_of_its_name_says(Sample sample) throws ReflectiveOperationException {
        for (RecordComponent component : sample.type().getRecordComponents()) {
            component.getAccessor().setAccessible(true);
            Object value = component.getAccessor().invoke(sample.read());
            JsonNode field = sample.body().get(component.getName());

            assertThat(value == null ? null : EventJson.mapper().writeValueAsString(value))
                    .as(component.getName())
                    .isEqualTo(field == null ? null : field.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void approved_headers_are_read_and_written_again_equal(Sample sample) {
        assertThat(sample.envelope().headers()).containsExactlyInAnyOrderEntriesOf(sample.headers());
        assertThat(sample.envelope().type()).isEqualTo(sample.wireName());
    }

    @ParameterizedTest
    @MethodSource("ofUnits")
    void a_units_snapshot_lies_in_its_own_topic_under_its_ticket_and_is_numbered_apart_from_events(Sample sample) {
        UnitTicket ticket = (UnitTicket) sample.read();

        assertThat(sample.topicName()).isEqualTo(UnitTopic.of(ticket.unit()));
        assertThat(UnitTopic.unitOf(sample.topicName())).contains(ticket.unit());
        assertThat(sample.key()).isEqualTo(ticket.ticketId());
        assertThat(sample.envelope().writer()).isEqualTo(Writer.DISPATCH);
        assertThat(sample.envelope().subject()).isEqualTo(ticket.subject());
        assertThat(sample.envelope().sequence()).isEqualTo(ticket.version());
    }

    @Test
    void no_topic_of_the_house_is_a_units_topic() {
        assertThat(Topic.values())
                .allSatisfy(
                        topic -> assertThat(UnitTopic.unitOf(topic.topicName())).isEmpty());
        assertThat(UnitTopic.unitOf("unit-tickets")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ofTheHouse")
    void a_record_lies_in_a_topic_of_its_writer_under_its_key(Sample sample) {
        assertThat(sample.topic().writer()).isEqualTo(sample.envelope().writer());
        EventType.named(sample.wireName()).ifPresent(t -> assertThat(t.topic()).isEqualTo(sample.topic()));
        assertThat(sample.key()).startsWith(sample.envelope().subject());
        assertThat(sample.key().contains("/")).isEqualTo(sample.topic().content() == Topic.Content.TEXTS);
    }

    @Test
    void every_published_type_has_a_sample() {
        assertThat(Samples.withBody())
                .extracting(Sample::wireName)
                .containsAll(SchemaCheck.published().keySet());
    }

    @Test
    void an_erased_text_is_a_record_with_headers_and_no_body() {
        Sample erased = Sample.of(RecordType.TEXT + "/erased");

        assertThat(erased.body().isNull()).isTrue();
        assertThat(erased.key()).isEqualTo(TicketText.key("20260907-0002", "reply-1"));
    }

    @Test
    void a_record_made_by_hand_is_written_as_approved() {
        TicketSigned signed = new TicketSigned(1, 1, "urban-management", Instant.parse("2026-09-07T01:40:00Z"), true);

        assertThat(EventJson.write(signed))
                .isEqualTo(Sample.of("cn.12345.ticket.signed.v1/on-time").bytes());
        assertThat(EventJson.write(new BasedOn(1L, null, 2L)))
                .asString(UTF_8)
                .isEqualTo("{\"intake\":1,\"feedback\":2}");
    }
}
