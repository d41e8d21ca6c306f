package io.yihu.allinone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunOptionsTest {

    private static final Path DATA = Path.of("data");

    @Test
    void nothing_said_is_loopback_usual_ports_and_everything_embedded() {
        RunOptions options = parse();

        assertThat(options.settings()).isEqualTo(Settings.in(DATA));
        assertThat(options.settings().host()).isEqualTo("127.0.0.1");
        assertThat(options.settings().port(Part.DISPATCH)).isEqualTo(8082);
        assertThat(options.settings().port(Part.BROKER)).isEqualTo(9092);
        assertThat(options.settings().tokenLife()).isEqualTo(Duration.ofHours(8));
        assertThat(options.settings().embeds(Part.STORE)).isTrue();
        assertThat(options.demo()).isEqualTo(RunOptions.Demo.NONE);
    }

    @Test
    void everything_said_is_heard() {
        String said =
                "--demo --exit --data /srv/yihu --mongo mongodb://db --kafka mq:9092 --host 0.0.0.0 --address http://yihu.test"
                        + " --port-base 9000 --set yihu.identity.token-life=PT1H";

        RunOptions options = parse(said.split(" "));

        Settings settings = options.settings();
        assertThat(options.demo()).isEqualTo(RunOptions.Demo.HALF_YEAR);
        assertThat(settings.properties()).containsEntry("yihu.business-clock.settable", "true");
        assertThat(options.exit()).isTrue();
        assertThat(settings.data()).isEqualTo(Path.of("/srv/yihu"));
        assertThat(settings.outside()).isEqualTo(new Settings.Outside("mongodb://db", "mq:9092"));
        assertThat(settings.embeds(Part.STORE) || settings.embeds(Part.BROKER)).isFalse();
        assertThat(settings.host()).isEqualTo("0.0.0.0");
        assertThat(settings.ports()).containsEntry(Part.INTAKE, 9001).containsEntry(Part.IDENTITY, 9010);
        assertThat(settings.tokenLife()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void only_training_and_the_half_year_may_set_the_clock() {
        assertThat(parse("--training").settings().properties()).containsEntry("yihu.business-clock.settable", "true");
        assertThat(parse("--demo-day").settings().properties()).isEmpty();
        assertThat(parse("--demo-day").demo()).isEqualTo(RunOptions.Demo.DAY);
    }

    @Test
    void base_zero_is_any_free_port() {
        assertThat(parse("--port-base", "0").settings()).isEqualTo(Settings.onFreePorts(DATA));
    }

    @ParameterizedTest
    @CsvSource({
        "--fast, unknown option --fast",
        "demo, unknown option demo",
        "--data, option --data needs a value",
        "--exit, --exit goes with --demo or --demo-day only",
        "--host 0.0.0.0, --host for other machines needs --address URL"
    })
    void a_wrong_option_is_named(String option, String message) {
        assertThatThrownBy(() -> parse(option.split(" ")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(message)
                .hasMessageMatching(".*\\p{IsHan}.*");
    }

    @Test
    void an_option_is_no_value() {
        assertThatThrownBy(() -> parse("--data", "--demo")).hasMessageContaining("option --data needs a value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "-1", "65530", "99999999"})
    void a_base_without_room_for_all_ports_is_refused(String base) {
        assertThatThrownBy(() -> parse("--port-base", base))
                .hasMessageContaining("--port-base must be a number from 0 to");
    }

    @Test
    void the_public_address_is_the_front_doors_unless_it_is_said_or_ports_are_others() {
        assertThat(parse().settings().address()).isEqualTo("http://localhost:8080");
        assertThat(parse("--address", "https://yihu.example.org").settings().address())
                .isEqualTo("https://yihu.example.org");
        assertThat(parse("--port-base", "9000").settings().address()).isEqualTo("http://localhost:9000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yihu.example.org", "https://yihu.example.org/path", "ftp://x", "https://a b"})
    void an_address_with_a_path_or_without_a_scheme_is_refused(String address) {
        assertThatThrownBy(() -> parse("--address", address)).hasMessageContaining("--address must read like");
    }

    @Test
    void an_outside_issuer_needs_the_secret_of_the_front_door() {
        String issuer = "yihu.identity.issuer=https://login.example.org";
        String secret = "yihu.front-door.sign-in.client-secret-file=secret";

        assertThatThrownBy(() -> FrontDoorStart.check(parse("--set", issuer).settings()))
                .hasMessageContaining("client-secret-file=FILE");
        assertThatCode(() -> FrontDoorStart.check(
                        parse("--set", issuer, "--set", secret).settings()))
                .doesNotThrowAnyException();
    }

    @Test
    void a_setting_without_a_value_is_refused() {
        assertThatThrownBy(() -> parse("--set", "server.port")).hasMessageContaining("--set needs NAME=VALUE");
    }

    private static RunOptions parse(String... arguments) {
        return RunOptions.parse(List.of(arguments), DATA);
    }
}
