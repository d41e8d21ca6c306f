package io.yihu.allinone.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** The drill: back up under load, destroy, restore, compare; then once more with nothing going on, figures the same. */
class BackupDrillTest {
    private static final Logger LOG = LoggerFactory.getLogger(BackupDrillTest.class);

    private final Map<String, String> ledger = new ConcurrentHashMap<>();

    @TempDir
    Path folder;

    @Test
    void backed_up_under_load_destroyed_and_restored_every_ticket_answered_before_is_there_once_and_figures_agree()
            throws Exception {
        Path first = folder.resolve("first.zip");
        Map<String, String> answered = backUpUnderLoadAndDestroy(first);
        assertRestored(first);
        Path second = folder.resolve("second.zip");
        String figures;
        try (OneHouse house = start(2)) {
            repeatAllOrders(house, answered);
            HouseAudit audit = new HouseAudit(house, ledger);
            try (Clerks clerks = clerks(house)) {
                audit.awaitAllClosed();
            }
            audit.everythingIsThereOnce();
            assertNoDifferences(house);
            figures = audit.figures();
            assertThat(Cli.yihu(
                                    "backup",
                                    second.toString(),
                                    "--data",
                                    house.data().toString(),
                                    "--with-keys")
                            .code())
                    .isZero();
        }
        destroy();
        assertRestored(second);
        try (OneHouse house = start(3)) {
            HouseAudit audit = new HouseAudit(house, ledger);
            audit.everythingIsThereOnce();
            assertThat(audit.figures()).isEqualTo(figures);
            assertNoDifferences(house);
        }
    }

    private Map<String, String> backUpUnderLoadAndDestroy(Path file) throws Exception {
        try (OneHouse house = start(1);
                Callers callers = new Callers("drill", house.uri("intake"), 3, 60, ledger);
                Clerks clerks = clerks(house)) {
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> ledger.size() >= 40);
            Map<String, String> answered = Map.copyOf(ledger);
            long begun = System.nanoTime();
            Cli made =
                    Cli.yihu("backup", file.toString(), "--data", house.data().toString(), "--with-keys");
            LOG.info("backup under load took {} ms: {}", (System.nanoTime() - begun) / 1_000_000, made);
            assertThat(made.code()).as(made.err()).isZero();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            int then = ledger.size();
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> ledger.size() >= then + 10);
            house.kill();
            destroy();
            return answered;
        }
    }

    private void assertRestored(Path file) {
        assertThat(Cli.yihu("verify-backup", file.toString()).code()).isZero();
        Cli restored = Cli.yihu("restore", file.toString(), "--data", data().toString());
        assertThat(restored.code()).as(restored.err()).isZero();
    }

    /** Like a platform that did not get an answer; tickets registered after the backup are registered anew. */
    private void repeatAllOrders(OneHouse house, Map<String, String> answered) {
        List<String> numbers = List.copyOf(ledger.keySet());
        ledger.clear();
        Callers.repeat(house.uri("intake"), numbers, ledger);
        assertThat(ledger).containsAllEntriesOf(answered);
        LOG.info("{} tickets, of which {} were answered before the backup", ledger.size(), answered.size());
    }

    private static void assertNoDifferences(OneHouse house) {
        for (String service : List.of("intake", "dispatch", "feedback", "analytics")) {
            JsonNode report = new Rebuilding(house.uri(service)).rebuilt(false);
            LOG.info("{}: {}", service, report);
            assertThat(report.path("differences").asInt(-1))
                    .as(report.toString())
                    .isZero();
        }
    }

    private OneHouse start(int number) {
        return OneHouse.start(data(), folder.resolve("house-" + number + ".log"));
    }

    private Clerks clerks(OneHouse house) {
        return new Clerks(house.uri("dispatch"), house.uri("feedback"));
    }

    private Path data() {
        return folder.resolve("data");
    }

    private void destroy() throws Exception {
        try (Stream<Path> all = Files.walk(data())) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
