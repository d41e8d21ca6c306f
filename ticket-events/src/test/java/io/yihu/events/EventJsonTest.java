package io.yihu.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventJsonTest {
    private static final String SIGNED =
            "{\"dispatchNo\":1,\"round\":1,\"unit\":\"u\",\"signedAt\":\"2026-09-07T01:30:00Z\",\"onTime\":true}";

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "\"x\"", "42", "{} {}", "\u0000", "{\"dispatchNo\":99999999999}"})
    void what_is_no_event_is_unreadable(String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOf(UnreadableEvent.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "1.5", "true", "0", "-1", "null", "[1]"})
    void a_number_of_another_shape_is_refused_and_not_bent(String value) {
        assertThatThrownBy(() -> read(SIGNED.replace("\"dispatchNo\":1", "\"dispatchNo\":" + value)))
                .isInstanceOf(UnreadableEvent.class);
    }

    @Test
    void an_enum_by_number_is_refused() {
        String decided =
                "{\"dispatchNo\":1,\"round\":1,\"unit\":\"u\",\"decision\":0,\"decidedAt\":\"2026-09-07T01:30:00Z\"}";

        assertThatThrownBy(() -> EventJson.read(bytes(decided), ReturnDecided.class))
                .isInstanceOf(UnreadableEvent.class);
    }

    @Test
    void a_tombstone_where_an_event_belongs_is_unreadable() {
        assertThatThrownBy(() -> EventJson.read(null, TicketSigned.class)).isInstanceOf(UnreadableEvent.class);
    }

    @Test
    void broken_utf8_is_unreadable() {
        byte[] body = bytes(SIGNED);
        body[SIGNED.indexOf("\"u\"") + 1] = (byte) 0xC3;

        assertThatThrownBy(() -> EventJson.read(body, TicketSigned.class)).isInstanceOf(UnreadableEvent.class);
    }

    @Test
    void the_reason_names_the_field_and_repeats_no_value() {
        assertThatThrownBy(() -> read(SIGNED.replace("true", "\"13800005678\"")))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("TicketSigned.onTime")
                .hasNoCause()
                .message()
                .doesNotContain("13800005678");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1000000000-12-31T23:59:59Z", "+10000-01-01T00:00:00Z", "1969-12-31T23:59:59Z"})
    void a_moment_that_no_store_could_keep_is_unreadable(String moment) {
        assertThatThrownBy(() -> read(SIGNED.replaceAll("\"20[^\"]*Z\"", "\"" + moment + "\"")))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessage("TicketSigned: must lie in the years 1970 to 9999: signedAt");
    }

    @Test
    void an_offset_is_read_as_the_same_moment() {
        assertThat(read(SIGNED.replace("01:30:00Z", "09:30:00+08:00"))).isEqualTo(read(SIGNED));
    }

    private static TicketSigned read(String body) {
        return EventJson.read(bytes(body), TicketSigned.class);
    }

    private static byte[] bytes(String body) {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
