package io.yihu.allinone.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.EventJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Data folders of earlier versions, kept as they were left by an orderly stop, opened by this program. Synthetic tickets
 * only. A new format's folder is made with {@code -Dyihu.fixture=FILE} and kept beside the older ones, which stay.
 */
class OldDataTest {
    private static final int TICKETS = 12;

    /** What a folder was left with: ticket by external number, and the figures of some days. */
    record Left(Map<String, String> tickets, List<LocalDate> days, String figures) {}

    @TempDir
    Path folder;

    @Test
    void a_folder_of_format_1_opens_with_its_tickets_and_figures_and_work_goes_on() throws Exception {
        Left left = unzip("data-v1.zip");
        try (OneHouse house = OneHouse.start(data(), folder.resolve("house.log"))) {
            HouseAudit old = new HouseAudit(house, left.tickets());
            old.awaitAllClosed();
            assertThat(old.figures(left.days())).isEqualTo(left.figures());
            for (String service : List.of("intake", "dispatch", "feedback", "analytics")) {
                assertThat(new Rebuilding(house.uri(service))
                                .rebuilt(true)
                                .path("differences")
                                .asInt(-1))
                        .as(service)
                        .isZero();
            }
            Map<String, String> fresh = register(house, "fresh", 4);
            assertThat(fresh.values())
                    .doesNotContainAnyElementsOf(left.tickets().values());
            assertThat(old.figures(left.days())).isNotEmpty();
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "yihu.fixture", matches = ".+")
    void make_a_folder_of_the_present_format() throws Exception {
        Left left;
        try (OneHouse house = OneHouse.start(data(), folder.resolve("house.log"))) {
            Map<String, String> ledger = register(house, "v", TICKETS);
            HouseAudit audit = new HouseAudit(house, ledger);
            audit.everythingIsThereOnce();
            left = new Left(ledger, HouseAudit.days(), audit.figures());
            house.stop();
        }
        zip(Path.of(System.getProperty("yihu.fixture")), left);
    }

    /** Registers tickets and sees them closed. */
    private static Map<String, String> register(OneHouse house, String name, int tickets) throws Exception {
        Map<String, String> ledger = new ConcurrentHashMap<>();
        try (Callers callers = new Callers(name, house.uri("intake"), 1, 100, ledger);
                Clerks clerks = new Clerks(house.uri("dispatch"), house.uri("feedback"))) {
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> ledger.size() >= tickets);
            callers.hangUp();
            new HouseAudit(house, ledger).awaitAllClosed();
        }
        return ledger;
    }

    private Path data() {
        return folder.resolve("data");
    }

    private void zip(Path file, Left left) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
                Stream<Path> walk = Files.walk(data())) {
            zip.setLevel(9);
            zip.putNextEntry(new ZipEntry("left.json"));
            zip.write(EventJson.write(left));
            for (Path each : walk.filter(Files::isRegularFile).sorted().toList()) {
                String path = data().relativize(each).toString();
                if (!path.startsWith("logs/") && !path.endsWith(".lock") && !path.equals("yihu.addresses")) {
                    zip.putNextEntry(new ZipEntry("data/" + path));
                    Files.copy(each, zip);
                }
            }
        }
    }

    private Left unzip(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(OldDataTest.class.getResourceAsStream(resource));
                ZipInputStream zip = new ZipInputStream(in)) {
            zip.getNextEntry();
            Left left = EventJson.mapper().readValue(zip.readAllBytes(), Left.class);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = folder.resolve(entry.getName());
                Files.createDirectories(target.getParent());
                Files.copy(zip, target);
            }
            return left;
        }
    }
}
