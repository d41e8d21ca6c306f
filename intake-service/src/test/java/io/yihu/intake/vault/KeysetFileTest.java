package io.yihu.intake.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysetFileTest {

    @TempDir
    Path directory;

    @Test
    void keys_in_directories_that_were_not_there_are_created_once() {
        Path file = directory.resolve("data/intake/keys/vault.json");

        String first = VaultKeys.open(file, true).hash("x");

        assertThat(VaultKeys.open(file, false).hash("x")).isEqualTo(first);
        assertThat(file.resolveSibling("").toFile().list())
                .containsExactlyInAnyOrder("vault.json", "vault.json.mac.json");
    }
}
