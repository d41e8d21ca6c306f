package io.yihu.allinone.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.allinone.fault.Cluster.Part;
import io.yihu.allinone.rest.Api;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The drill: back up under load, destroy, restore, let the platforms repeat their orders, compare; then once more with nothing
 * going on, figures the same. Takes minutes, so only with {@code -Ddrills=true}.
 */
@EnabledIfSystemProperty(named = "drills", matches = "true")
class BackupDrillTest {
    private static final Logger LOG = LoggerFactory.getLogger(BackupDrillTest.class);
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private static final Api OPERATIONS = Api.as("operations", null);
    private static final List<Part> SERVICES = List.of(Part.INTAKE, Part.DISPATCH, Part.FEEDBACK, Part.ANALYTICS);

    private final Map<String, String> ledger = new ConcurrentHashMap<>();

    @TempDir
    Path folder;

    @Test
    void backed_up_under_load_destroyed_and_restored_every_ticket_answered_before_is_there_once_and_figures_agree()
            throws Exception {
        Path first = folder.resolve("first.zip");
        Map<String, String> answered = backUpUnderLoadAndDestroy(first);
        restore(first);
        Path second = folder.resolve("second.zip");
        List<LocalDate> days = Audit.days();
        List<String> figures;
        try (OneHouse house = start(2)) {
            repeatAllOrders(house, answered);
            figures = workedOff(house).figures(days);
            backUp(second);
        }
        destroy();
        restore(second);
        try (OneHouse house = start(3)) {
            Audit audit = new Audit(house, ledger);
            audit.everythingIsThereOnceBesideANewBroker();
            assertThat(audit.figures(days)).isEqualTo(figures);
            Rebuilding.assertNoDifferences(house);
        }
    }

    @Test
    void a_restored_house_for_training_has_its_clock_before_it_answers() throws Exception {
        Path file = folder.resolve("training.zip");
        try (OneHouse house = start(4, "--training")) {
            Api.Answer set = OPERATIONS.post(
                    house.uri(Part.INTAKE).resolve("/api/clock"), Map.of("at", "2026-03-06T01:00:00Z", "rate", 0));
            assertThat(set.done()).as(set.body().toString()).isTrue();
            backUp(file);
            house.kill();
        }
        destroy();
        restore(file);
        try (OneHouse house = start(5, "--training")) {
            assertThat(SERVICES)
                    .allSatisfy(service -> assertThat(OPERATIONS
                                    .get(house.uri(service).resolve("/actuator/clock"))
                                    .body()
                                    .path("businessTime")
                                    .asString())
                            .isEqualTo("2026-03-06T01:00:00Z"));
        }
    }

    private Map<String, String> backUpUnderLoadAndDestroy(Path file) throws Exception {
        try (OneHouse house = start(1);
                Clerks clerks = clerks(house);
                Callers callers = new Callers("drill", house.uri(Part.INTAKE), clerks::swamped, ledger)) {
            awaitOrders(40);
            Map<String, String> answered = Map.copyOf(ledger);
            backUp(file);
            awaitOrders(ledger.size() + 10);
            assertThat(callers.contradictions).isEmpty();
            house.kill();
            destroy();
            return answered;
        }
    }

    private void awaitOrders(int orders) {
        Awaitility.await().atMost(PATIENCE).until(() -> ledger.size() >= orders);
    }

    private void backUp(Path file) throws Exception {
        long begun = System.nanoTime();
        Cli made = Cli.yihu("backup", file.toString(), "--data", data().toString());
        LOG.info("the backup took {} ms: {}", (System.nanoTime() - begun) / 1_000_000, made);
        assertThat(made.code()).as(made.err()).isZero();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    private void restore(Path file) throws Exception {
        assertThat(Cli.yihu("verify-backup", file.toString()).code()).isZero();
        Cli restored = Cli.yihu("restore", file.toString(), "--data", data().toString());
        assertThat(restored.code()).as(restored.err()).isZero();
    }

    /** Like a platform that did not get an answer; what was registered after the backup is registered anew. */
    private void repeatAllOrders(OneHouse house, Map<String, String> answered) {
        List<String> numbers = List.copyOf(ledger.keySet());
        ledger.clear();
        assertThat(Callers.repeat(house.uri(Part.INTAKE), numbers, ledger)).isEmpty();
        assertThat(ledger).containsAllEntriesOf(answered);
        LOG.info("{} tickets, of which {} were answered before the backup began", ledger.size(), answered.size());
    }

    private Audit workedOff(OneHouse house) {
        Audit audit = new Audit(house, ledger);
        try (Clerks clerks = clerks(house)) {
            audit.awaitAllClosed();
        }
        audit.everythingIsThereOnceBesideANewBroker();
        Rebuilding.assertNoDifferences(house);
        return audit;
    }

    private OneHouse start(int number, String... more) {
        return OneHouse.start(data(), folder.resolve("house-" + number + ".log"), more);
    }

    private static Clerks clerks(OneHouse house) {
        return new Clerks(house.uri(Part.DISPATCH), house.uri(Part.FEEDBACK));
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
