package io.yihu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentityMainTest {
    private static final String ADDRESS = "https://yihu.example.org";

    @Test
    void everything_is_taken_from_the_command_line() throws Exception {
        assertThat(IdentityMain.settings(
                        "--port", "8090", "--dir", "data", "--address", ADDRESS, "--mongo", "mongodb://127.0.0.1:1"))
                .isEqualTo(new IdentitySettings(
                        Path.of("data"),
                        8090,
                        ADDRESS,
                        IdentitySettings.Store.in("mongodb://127.0.0.1:1"),
                        IdentitySettings.WORKING_DAY));
    }

    @Test
    void the_connection_string_may_stand_in_a_file(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("mongo"), "mongodb://127.0.0.1:2\n");

        assertThat(IdentityMain.settings(
                        "--port", "1", "--dir", "data", "--address", ADDRESS, "--mongo-file", file.toString()))
                .extracting(settings -> settings.store().mongo())
                .isEqualTo("mongodb://127.0.0.1:2");
    }

    @Test
    void what_is_missing_or_wrong_is_named() {
        assertThatThrownBy(() -> IdentityMain.settings("--port", "8090"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("missing --dir");
        assertThatThrownBy(() -> IdentityMain.settings("--port", "high"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("--port must be a number, not high");
    }
}
