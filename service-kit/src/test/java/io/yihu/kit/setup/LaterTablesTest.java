package io.yihu.kit.setup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.yihu.kit.setup.SetupReport.Outcome;
import io.yihu.kit.table.Finding;
import io.yihu.kit.table.Findings;
import io.yihu.kit.table.Layout;
import io.yihu.kit.table.RowReader;
import io.yihu.testkit.TestStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table and a column that a service got later: what was stored and handed in before goes on being read. */
class LaterTablesTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-02T04:00:00Z"), ZoneOffset.UTC);
    private static final Layout COLOURS = new Layout(
            "colours.csv",
            List.of(Layout.Column.needed("code", "编码"), Layout.Column.optional("shade", "深浅")),
            List.of("code"));
    private static final Layout SHAPES =
            new Layout("shapes.csv", List.of(Layout.Column.needed("code", "编码")), List.of("code")).mayBeMissing();

    private final MongoClient client = MongoClients.create(TestStore.uri());
    private final SetupVersions versions = new SetupVersions(client.getDatabase(TestStore.freshDatabase()));

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        client.close();
    }

    /** Colours with a shade, and shapes. */
    static final class Things implements SetupFormat<Map<String, List<List<String>>>> {
        @Override
        public List<Layout> layouts() {
            return List.of(COLOURS, SHAPES);
        }

        @Override
        public @Nullable Map<String, List<List<String>>> read(SetupTables tables, String label, Findings findings) {
            List<List<String>> colours = RowReader.readAll(
                            tables.table(COLOURS),
                            findings,
                            row -> List.of(
                                    row.code("code"), Objects.requireNonNullElse(row.optional("shade"), "plain")))
                    .stream()
                    .map(placed -> placed.value())
                    .toList();
            List<List<String>> shapes =
                    RowReader.readAll(tables.table(SHAPES), findings, row -> List.of(row.code("code"))).stream()
                            .map(placed -> placed.value())
                            .toList();
            return findings.errors() > 0 ? null : Map.of("colours.csv", colours, "shapes.csv", shapes);
        }

        @Override
        public void check(
                @Nullable Map<String, List<List<String>>> current,
                Map<String, List<List<String>>> draft,
                SetupTables tables,
                Findings findings) {}

        @Override
        public Map<String, List<List<String>>> rows(Map<String, List<List<String>>> set) {
            return set;
        }

        @Override
        public void publish(Map<String, List<List<String>>> set, int version, Instant now) {}
    }

    @Test
    void a_version_from_before_counts_and_its_own_export_is_no_change() {
        versions.activate(
                versions.write(SetupDraft.of(0, Map.of("colours.csv", "编码 code\r\nblack\r\n"), "me", NOON.instant())));
        Setup<Map<String, List<List<String>>>> setup = open(new SetupFolder(Map.of()));

        assertThat(setup.current()).containsEntry("shapes.csv", List.of());
        SetupReport again = setup.check(new SetupFolder(setup.files(1).orElseThrow()));
        SetupReport written = setup.check(folder("code,shade\nblack,plain", "code"));
        SetupReport changed = setup.check(folder("code,shade\nblack,dark", "code\nround"));

        assertThat(again.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(written.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(changed.changes())
                .extracting(change -> change.file() + change.added() + change.changed())
                .containsExactly("colours.csv[][black]", "shapes.csv[round][]");
    }

    @Test
    void a_folder_without_the_file_is_taken_with_a_warning_and_says_what_it_takes_away() {
        Setup<Map<String, List<List<String>>>> setup = open(folder("code\nblack", "code\nround"));

        SetupReport report = setup.accept(folder("code\nblack", null), "me", null);

        assertThat(report.outcome()).isEqualTo(Outcome.ACTIVATED);
        assertThat(report.findings()).extracting(Finding::code).containsExactly("no-such-file");
        assertThat(report.changes().get(0).removed()).containsExactly("round");
        assertThat(setup.check(new SetupFolder(Map.of("shapes.csv", "code".getBytes(UTF_8))))
                        .outcome())
                .as("the other file is needed")
                .isEqualTo(Outcome.REFUSED);
    }

    @Test
    void a_folder_to_begin_with_may_lack_the_later_file_and_no_other() throws IOException {
        String location = folder.toUri().toString();
        Files.writeString(folder.resolve("colours.csv"), "code\nblack");

        assertThat(PackagedFolder.ofTables(location, List.of(COLOURS, SHAPES)).files())
                .containsOnlyKeys("colours.csv");
        Files.delete(folder.resolve("colours.csv"));
        assertThatThrownBy(() -> PackagedFolder.ofTables(location, List.of(COLOURS, SHAPES)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("colours.csv");
    }

    private Setup<Map<String, List<List<String>>>> open(SetupFolder packaged) {
        return Setup.open(new Things(), versions, packaged, NOON);
    }

    private static SetupFolder folder(String colours, @Nullable String shapes) {
        return new SetupFolder(
                shapes == null
                        ? Map.of("colours.csv", colours.getBytes(UTF_8))
                        : Map.of("colours.csv", colours.getBytes(UTF_8), "shapes.csv", shapes.getBytes(UTF_8)));
    }
}
