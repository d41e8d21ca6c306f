package io.yihu.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThrottleTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "3, 0", "4, 1", "5, 2", "6, 4", "12, 256", "13, 512", "14, 900", "1000000, 900"})
    void the_delay_doubles_up_to_a_quarter_of_an_hour(long failures, long seconds) {
        assertThat(Throttle.ACCOUNT.delay(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }
}
