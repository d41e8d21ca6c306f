package io.yihu.kit.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrelationIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"13800001234", "call-13800001234", "a13800001234", "0000000000001234", "5551234"})
    void an_id_that_may_be_a_telephone_number_is_replaced(String id) {
        assertThat(Correlation.accept(id)).hasSize(36).isNotEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12345678-1234-4234-8234-1234567890ab",
                "4bf92f3577b34da6a3ce929d01234567",
                "00f0671234567ba9",
                "import-2026-03-02-000123"
            })
    void an_id_of_random_digits_or_short_numbers_is_kept(String id) {
        assertThat(Correlation.accept(id)).isEqualTo(id);
    }
}
