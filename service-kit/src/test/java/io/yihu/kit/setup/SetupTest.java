package io.yihu.kit.setup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.setup.SetupReport.Outcome;
import io.yihu.kit.table.Finding;
import io.yihu.kit.table.Findings;
import io.yihu.kit.table.Layout;
import io.yihu.kit.table.RowReader;
import io.yihu.testkit.TestStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SetupTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-02T04:00:00Z"), ZoneOffset.UTC);

    private final MongoClient client = MongoClients.create(TestStore.uri());
    private final SetupVersions versions = new SetupVersions(client.getDatabase(TestStore.freshDatabase()));
    private final Colours format = new Colours();
    private final Setup<List<String>> setup = open();

    @AfterEach
    void close() {
        client.close();
    }

    /** A list of colours, of which black is always in use. */
    static final class Colours implements SetupFormat<List<String>> {
        final List<String> told = new CopyOnWriteArrayList<>();

        @Override
        public List<Layout> layouts() {
            return List.of(new Layout("colours.csv", List.of(Layout.Column.needed("code", "编码")), List.of("code")));
        }

        @Override
        public @Nullable List<String> read(SetupTables tables, String label, Findings findings) {
            List<String> codes =
                    RowReader.readAll(tables.table(layouts().get(0)), findings, row -> row.code("code")).stream()
                            .map(placed -> placed.value())
                            .toList();
            return findings.errors() > 0 ? null : codes;
        }

        @Override
        public void check(@Nullable List<String> current, List<String> draft, SetupTables tables, Findings findings) {
            if (!draft.contains("black")) {
                findings.error("colours.csv", "in-use", "黑色在用", "black is in use");
            }
        }

        @Override
        public Map<String, List<List<String>>> rows(List<String> set) {
            return Map.of("colours.csv", set.stream().map(List::of).toList());
        }

        @Override
        public void publish(List<String> set, int version, Instant now) {
            told.add(version + " " + String.join(",", set));
        }
    }

    @Test
    void a_new_store_begins_with_the_packaged_folder_and_an_old_one_does_not() {
        setup.accept(folder("black", "red"), "me", null);

        assertThat(open().current()).containsExactly("black", "red");
        assertThat(setup.version().label()).isEqualTo("2026-2");
        assertThat(SetupLine.of(setup.all(), setup.counting()))
                .extracting(line -> line.number() + " " + line.state() + " " + line.by())
                .containsExactly("2 CURRENT me", "1 REPLACED installation");
    }

    @Test
    void a_look_says_what_would_change() {
        SetupReport report = setup.check(folder("red", "black"));

        assertThat(report.outcome()).isEqualTo(Outcome.WOULD_CHANGE);
        assertThat(report.changes().get(0).added()).containsExactly("red");
        assertThat(setup.check(folder("black")).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(setup.counting()).isEqualTo(1);
    }

    @Test
    void errors_refuse_and_change_nothing() {
        SetupReport wrong = setup.accept(folder("RED", "black"), "me", null);
        SetupReport used = setup.accept(folder("red"), "me", null);
        SetupReport missing = setup.accept(new SetupFolder(Map.of("other.csv", new byte[0])), "me", null);

        assertThat(List.of(wrong, used, missing))
                .extracting(report -> report.findings().get(0))
                .extracting(Finding::code)
                .containsExactly("not-a-code", "in-use", "missing-file");
        assertThat(SetupRefusals.of(wrong.findings()).get(0).field()).isEqualTo("colours.csv#A2");
        assertThat(setup.all()).hasSize(1);
    }

    @Test
    void another_instance_follows_and_tells_the_others() {
        Setup<List<String>> other = open();
        SetupFollower follower = new SetupFollower(other, Duration.ofMillis(50));
        follower.start();

        setup.accept(folder("black", "green"), "me", 1L);

        Awaitility.await().until(() -> other.current().contains("green"));
        Awaitility.await().until(() -> format.told.contains("2 black,green"));
        follower.stop();
        assertThat(follower.isRunning()).isFalse();
    }

    @Test
    void whoever_looked_at_an_older_version_is_told() {
        setup.accept(folder("black", "red"), "me", null);

        assertThatThrownBy(() -> setup.accept(folder("black", "blue"), "you", 1L))
                .isInstanceOf(RefusedException.class);
        assertThat(setup.files(2).orElseThrow().get("colours.csv"))
                .isEqualTo("\uFEFF编码 code\r\nblack\r\nred\r\n".getBytes(UTF_8));
        assertThat(setup.files(3)).isEmpty();
    }

    @Test
    void a_version_that_lost_or_crashed_never_counts_and_may_be_adopted() {
        Map<String, String> files = Map.of("colours.csv", "编码 code\r\nblack\r\nred\r\n");
        SetupVersion left = versions.write(SetupDraft.of(1, files, "me", NOON.instant()));

        SetupReport report = setup.accept(folder("black", "red"), "me", null);

        assertThat(report.version()).isEqualTo(left.number());
        assertThat(versions.activate(left)).as("its base counts no more").isFalse();
    }

    @Test
    void a_folder_travels_as_a_zip_file() {
        byte[] packed = SetupZip.pack(Map.of("a/colours.csv", new byte[] {1}, "__MACOSX/x", new byte[] {2}));

        assertThat(SetupZip.unpack(packed).files()).containsOnlyKeys("colours.csv");
        assertThatThrownBy(() -> SetupZip.unpack("no".getBytes(UTF_8))).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> SetupZip.unpack(SetupZip.pack(Map.of("big", new byte[17 * 1024 * 1024]))))
                .isInstanceOf(RefusedException.class)
                .hasMessage("folder-too-large");
    }

    private Setup<List<String>> open() {
        return Setup.open(format, versions, folder("black"), NOON);
    }

    private static SetupFolder folder(String... codes) {
        return new SetupFolder(Map.of("colours.csv", ("code\n" + String.join("\n", codes)).getBytes(UTF_8)));
    }
}
