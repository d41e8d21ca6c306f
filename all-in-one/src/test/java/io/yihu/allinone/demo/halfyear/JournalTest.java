package io.yihu.allinone.demo.halfyear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yihu.allinone.client.HouseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    private static final Instant END = Instant.parse("2026-11-24T01:30:00Z");
    private static final Journal.Head HEAD = Journal.Head.of(1, END, 40);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("demo/half-year.jsonl");
    }

    @Test
    void what_was_played_is_read_back_and_the_half_year_stays_the_one_that_was_begun() {
        Life life = Lived.of(Script.of(1, END, 40).get(0), "zhifa", END);
        Journal journal = Journal.open(file, HEAD);
        life.entries().forEach(journal::append);

        Journal again = Journal.open(file, Journal.Head.of(2, END.plusSeconds(99), 50));

        assertThat(again.head()).isEqualTo(HEAD);
        assertThat(again.entries()).isEqualTo(life.entries());
        assertThat(again.finished()).isFalse();
    }

    @Test
    void a_line_that_a_crash_tore_off_is_forgotten_and_the_next_one_is_whole() throws IOException {
        List<Entry> entries =
                Lived.of(Script.of(1, END, 40).get(0), "zhifa", END).entries();
        Journal.open(file, HEAD).append(entries.get(0));
        Files.writeString(file, "{\"step\":{\"ticket\":1,\"st", StandardOpenOption.APPEND);

        Journal.open(file, HEAD).append(entries.get(1));

        assertThat(Journal.open(file, HEAD).entries()).isEqualTo(entries.subList(0, 2));
    }

    @Test
    void an_end_is_an_end_and_a_torn_first_line_a_beginning() throws IOException {
        Journal.open(file, HEAD).finish(END);
        assertThat(Journal.open(file, HEAD).finished()).isTrue();

        Files.writeString(file, "{\"head\":{");
        assertThat(Journal.open(file, HEAD).head()).isEqualTo(HEAD);
    }

    @Test
    void another_file_is_refused() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "something else\n");

        assertThatThrownBy(() -> Journal.open(file, HEAD)).isInstanceOf(HouseException.class);
    }
}
