package io.yihu.allinone.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yihu.allinone.StartRefused;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClusterOptionsTest {
    private static final Path USUAL = Path.of("/srv/yihu/data");

    @Test
    void without_options_it_has_a_folder_of_its_own_and_the_usual_address() {
        assertThat(ClusterOptions.parse(List.of(), USUAL))
                .isEqualTo(new ClusterOptions(Path.of("/srv/yihu/data/cluster"), new Ports(8080), Map.of()));
    }

    @Test
    void folder_ports_and_settings_are_taken_from_the_command_line() {
        assertThat(ClusterOptions.parse(
                        List.of("--data", "/srv/other", "--port-base", "9000", "--set", "yihu.setup.poll=2s"), USUAL))
                .isEqualTo(new ClusterOptions(Path.of("/srv/other"), new Ports(9000), Map.of("yihu.setup.poll", "2s")));
    }

    @ParameterizedTest
    @CsvSource({
        "--fast,unknown option --fast",
        "--data,option --data needs a value",
        "--port-base 0,--port-base must be a number from 1 to",
        "--port-base 65530,--port-base must be a number from 1 to",
        "--set poll,--set needs NAME=VALUE"
    })
    void what_is_wrong_is_named(String line, String said) {
        assertThatThrownBy(() -> ClusterOptions.parse(List.of(line.split(" ")), USUAL))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(said);
    }

    @Test
    void a_taken_port_is_named_with_what_it_is_for() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = new Ports(taken.getLocalPort());

            assertThatThrownBy(ports::check)
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("port " + taken.getLocalPort() + " of front-door cannot be used");
        }
    }
}
