package io.yihu.allinone;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.allinone.OldFolder.Left;
import io.yihu.allinone.backup.BackupCli;
import io.yihu.allinone.client.People;
import io.yihu.events.EventJson;
import io.yihu.identity.AdminClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The upgrade and the shortest drill in one: a folder an earlier version left, with its broker, accounts and keys, opened by
 * this program; its projections made again and swapped; backed up while it runs and restored elsewhere; with the same
 * figures every time. {@code BackupDrillTest} does it under load, with kills.
 */
class OldDataTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<Part> SERVICES = List.of(Part.INTAKE, Part.DISPATCH, Part.FEEDBACK, Part.ANALYTICS);

    @TempDir
    private Path folder;

    private Left left;
    private Path data;
    private Path file;
    private Path elsewhere;

    @BeforeEach
    void unzip() throws IOException {
        left = OldFolder.unzip("data-v1.zip", folder);
        data = folder.resolve("data");
        file = folder.resolve("backup.zip");
        elsewhere = folder.resolve("restored");
    }

    @Test
    void a_folder_of_format_1_has_the_same_figures_opened_rebuilt_and_restored() throws IOException {
        try (AllInOne house = AllInOne.start(Settings.onFreePorts(data))) {
            assertFigures(house);
            assertThat(RebuildCli.run(List.of("all"), data)).isZero();
            SERVICES.forEach(service -> assertRebuilt(house, service));
            assertFigures(house);
            assertThat(BackupCli.backup(List.of(file.toString()), data)).isZero();
        }
        assertThat(data.resolve("yihu.version")).hasContent("1");
        assertThat(documents()).containsAllEntriesOf(left.documents());

        assertThat(BackupCli.restore(List.of(file.toString()), elsewhere)).isZero();
        assertThat(elsewhere.resolve("yihu.restored")).exists();
        try (AllInOne house = AllInOne.start(Settings.onFreePorts(elsewhere))) {
            assertFigures(house);
            assertThat(accounts()).contains("admin", "fixture-clerk");
        }
        assertThat(elsewhere.resolve("yihu.restored")).doesNotExist();
    }

    private static void assertRebuilt(AllInOne house, Part service) {
        JsonNode report = new People(house::token)
                .operations()
                .get(house.uri(service).resolve("/actuator/rebuild"))
                .done()
                .path("rebuilds")
                .path(0);

        assertThat(report.path("differences").asInt(-1))
                .as(report.toString())
                .isEqualTo(service == Part.DISPATCH ? ruledOn(house) : 0);
        assertThat(report.path("documentsCompared").asInt()).isGreaterThan(40);
        assertThat(report.path("swapped").asBoolean()).isTrue();
    }

    /** Tickets with rulings: the earlier version kept none, so these documents alone are other than they were, and richer. */
    private static int ruledOn(AllInOne house) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .until(
                        () -> (int) new People(house::token)
                                .supervisor()
                                .get(house.uri(Part.DISPATCH).resolve("/api/precedents?limit=200"))
                                .done()
                                .path("items")
                                .valueStream()
                                .map(item -> item.path("ticketId").asString())
                                .distinct()
                                .count(),
                        tickets -> tickets > 0);
    }

    /** A restored house reads its topics again. */
    private void assertFigures(AllInOne house) {
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(figures(house)).isEqualTo(left.figures()));
    }

    private JsonNode figures(AllInOne house) {
        ObjectNode report = (ObjectNode) new People(house::token)
                .supervisor()
                .get(house.uri(Part.ANALYTICS).resolve("/api/reports/days/" + left.day()))
                .done();
        report.remove("asOf");
        report.findParents("counts").forEach(line -> {
            newer(line, "counts").forEach(((ObjectNode) line.path("counts"))::remove);
            newer(line, "rates").forEach(((ObjectNode) line.path("rates"))::remove);
        });
        return report;
    }

    /** Figures that the earlier version did not have: those of the fast lane, and what was redirected. */
    private static List<String> newer(JsonNode line, String of) {
        return line.path(of).propertyNames().stream()
                .filter(key -> key.startsWith("fastLane") || key.equals("redirected"))
                .toList();
    }

    private List<String> accounts() throws IOException {
        JsonNode page = AdminClient.of(elsewhere.resolve("identity")).get("/api/accounts");
        return page.path("items")
                .valueStream()
                .map(account -> account.path("name").asString())
                .toList();
    }

    /** As the manifest tells. */
    private Map<String, Long> documents() throws IOException {
        assertThat(Files.size(file)).isLessThan(1 << 20);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            JsonNode manifest = EventJson.mapper()
                    .readTree(zip.getInputStream(zip.getEntry("manifest.json")).readAllBytes());
            return manifest.path("documents").properties().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, entry -> entry.getValue().asLong()));
        }
    }
}
