package io.yihu.embedded.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EmbeddedBrokerMainTest {

    @Test
    void only_the_directory_is_needed_and_the_rest_is_loopback_on_a_free_port() {
        assertThat(settings("--dir", "data")).isEqualTo(new BrokerSettings(Path.of("data"), "127.0.0.1", 0));
    }

    @Test
    void host_and_port_are_taken_from_the_command_line() {
        assertThat(settings("--port", "9092", "--dir", "data", "--host", "localhost"))
                .isEqualTo(new BrokerSettings(Path.of("data"), "localhost", 9092));
    }

    @Test
    void a_place_among_others_is_taken_from_the_command_line() {
        String cluster = "0123456789abcdefghij-_";

        assertThat(settings("--dir", "data", "--node", "1", "--cluster", cluster, "--controllers", "1@9101,2@9102"))
                .extracting(BrokerSettings::quorum)
                .isEqualTo(Quorum.parse(cluster, 1, "1@9101,2@9102"));
    }

    @Test
    void a_missing_directory_is_named() {
        assertThatThrownBy(() -> settings("--port", "9092"))
                .isInstanceOf(BrokerStartException.class)
                .hasMessageStartingWith("missing --dir");
    }

    @Test
    void a_port_that_is_no_number_is_named() {
        assertThatThrownBy(() -> settings("--dir", "data", "--port", "high"))
                .isInstanceOf(BrokerStartException.class)
                .hasMessage("--port must be a number, not high");
    }

    private static BrokerSettings settings(String... args) {
        return EmbeddedBrokerMain.settings(args);
    }
}
