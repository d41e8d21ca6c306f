package io.yihu.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {
    private static final Envelope ENVELOPE = new Envelope(
            Writer.INTAKE,
            "cn.12345.ticket.sung.v9",
            "T-1",
            7,
            Instant.parse("2026-09-07T01:30:00.123456Z"),
            "c",
            null);

    @Test
    void headers_are_read_back_and_the_time_is_cut_to_milliseconds() {
        assertThat(Envelope.parse(ENVELOPE.headers())).isEqualTo(ENVELOPE);
        assertThat(ENVELOPE.time()).isEqualTo("2026-09-07T01:30:00.123Z");
        assertThat(ENVELOPE.id()).isEqualTo("intake:T-1:7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_specversion", "ce_id", "ce_source", "ce_type", "ce_subject", "ce_time", "ce_sequence"})
    void a_missing_attribute_is_unreadable_and_named(String name) {
        Map<String, String> headers = new HashMap<>(ENVELOPE.headers());
        headers.remove(name);

        assertThatThrownBy(() -> Envelope.parse(headers))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining(name);
    }

    @ParameterizedTest
    @CsvSource({
        "ce_specversion, 0.3", "ce_id, intake:T-1:8", "ce_source, /elsewhere", "ce_time, yesterday",
        "ce_sequence, 0", "ce_sequence, -1", "ce_sequence, one", "ce_sequence, 99999999999999999999",
        "ce_time, +1000000000-12-31T23:59:59Z", "ce_time, +10000-01-01T00:00:00Z", "ce_time, 1969-12-31T23:59:59Z"
    })
    void a_malformed_attribute_is_unreadable_and_named(String name, String value) {
        Map<String, String> headers = new HashMap<>(ENVELOPE.headers());
        headers.put(name, value);

        assertThatThrownBy(() -> Envelope.parse(headers))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining(name);
    }

    @Test
    void an_envelope_without_place_in_the_order_cannot_be_made() {
        assertThatThrownBy(() -> new Envelope(Writer.INTAKE, "t", "T-1", 0, Instant.EPOCH, null, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Envelope(Writer.INTAKE, "t", " ", 1, Instant.EPOCH, null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
