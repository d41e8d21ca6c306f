package io.yihu.kit.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsFileTest {
    @TempDir
    Path folder;

    @Test
    void what_it_holds_is_found_and_read_anew_when_it_changes() throws IOException {
        Path file = written("secrets.a=first", 1);
        SecretsFile secrets = new SecretsFile(file.toString(), "tests");
        assertThat(secrets.find("secrets.a")).contains("first");
        assertThat(secrets.find("secrets.b")).isEmpty();

        written("secrets.a=第二", 2);

        assertThat(secrets.find("secrets.a")).contains("第二");
    }

    @Test
    void nothing_is_found_where_there_is_no_file() {
        assertThat(new SecretsFile(null, "tests").find("a")).isEmpty();
        assertThat(new SecretsFile(folder.resolve("missing").toString(), "tests").find("a"))
                .isEmpty();
    }

    @Test
    void what_was_read_before_counts_while_it_cannot_be_read() throws IOException {
        SecretsFile secrets = new SecretsFile(written("a=kept", 1).toString(), "tests");
        assertThat(secrets.find("a")).contains("kept");

        written("a=\\uXYZ", 2);

        assertThat(secrets.find("a")).contains("kept");
    }

    private Path written(String text, long second) throws IOException {
        Path file = Files.writeString(folder.resolve("secrets.properties"), text);
        Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(second)));
        return file;
    }
}
