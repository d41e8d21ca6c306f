package io.yihu.allinone.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.yihu.allinone.AllInOne;
import io.yihu.allinone.Part;
import io.yihu.allinone.Settings;
import io.yihu.allinone.client.Answer;
import io.yihu.allinone.client.People;
import io.yihu.allinone.client.Person;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An older ledger in the whole house: counted on its own days, and nobody has anything to do. */
class HistoryImportTest {
    private static final int TICKETS = 120;

    @TempDir
    private static Path data;

    private static AllInOne house;
    private static People people;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @BeforeAll
    static void start() {
        house = AllInOne.start(Settings.onFreePorts(data));
        people = new People(house::token);
        await().atMost(Duration.ofSeconds(60)).until(HistoryImportTest::unitsAreKnown);
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    @Test
    void a_ledger_is_taken_in_once_counted_on_its_own_days_and_queued_nowhere() throws IOException {
        Path file = file("ledger.csv", rows("L", "shizheng"));

        assertThat(take(file, true)).isTrue();
        assertThat(take(file, false)).isTrue();
        assertThat(said()).contains("imported " + TICKETS + ", 已有 already there 0");
        assertThat(take(file, false)).isTrue();
        assertThat(said()).contains("imported 0, 已有 already there " + TICKETS);

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            assertThat(day("2024-05-06").at("/total/counts/received").asInt()).isEqualTo(TICKETS);
            assertThat(day("2024-05-08").at("/total/counts/completed").asInt()).isEqualTo(TICKETS);
        });
        assertThat(day("2024-05-09").at("/total/counts/calledBack").asInt()).isEqualTo(TICKETS);
        nobodyHasAnythingToDo();
    }

    private static void nobodyHasAnythingToDo() {
        Person dispatcher = people.dispatcher();
        assertThat(dispatcher
                        .get(house.uri(Part.DISPATCH).resolve("/api/work-items"))
                        .done()
                        .path("items"))
                .isEmpty();
        assertThat(people.caller()
                        .get(house.uri(Part.FEEDBACK).resolve("/api/callbacks"))
                        .done()
                        .path("items"))
                .isEmpty();
        Answer ticket = people.agent()
                .get(house.uri(Part.INTAKE).resolve("/api/tickets?source=ledger-2024&externalNumber=L-7"));
        assertThat(ticket.done().at("/status/code").asString()).isEqualTo("CLOSED");
    }

    @Test
    void a_file_with_a_wrong_row_is_named_by_row_and_column_and_changes_nothing() throws IOException {
        Path file = file("wrong.csv", rows("W", "shizheng").replaceFirst("(?s)W-60(.*?)shizheng", "W-60$1nobody"));

        assertThat(take(file, false)).isFalse();

        assertThat(errors.toString(StandardCharsets.UTF_8))
                .contains("row 61, unit")
                .contains("errors in all: 1");
        assertThat(people.agent()
                        .get(house.uri(Part.INTAKE).resolve("/api/tickets?source=ledger-2024&externalNumber=W-1"))
                        .missing())
                .isTrue();
    }

    private static boolean unitsAreKnown() throws IOException {
        Path file = file("known.csv", LedgerTest.HEADER + LedgerTest.ROW);
        ByteArrayOutputStream unheard = new ByteArrayOutputStream();
        return new HistoryImport(house.house(), stream(unheard), stream(unheard)).take(file, true);
    }

    private boolean take(Path file, boolean dryRun) {
        return new HistoryImport(house.house(), stream(out), stream(errors)).take(file, dryRun);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8).lines().reduce("", (a, b) -> b);
    }

    private static PrintStream stream(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private static tools.jackson.databind.JsonNode day(String date) {
        return people.supervisor()
                .get(house.uri(Part.ANALYTICS).resolve("/api/reports/days/" + date))
                .done();
    }

    private static Path file(String name, String text) throws IOException {
        return Files.writeString(data.resolve(name), text);
    }

    private static String rows(String prefix, String unit) {
        return IntStream.rangeClosed(1, TICKETS)
                .mapToObj(i -> LedgerTest.ROW.replace("A-1", prefix + "-" + i).replace("shizheng", unit))
                .collect(Collectors.joining("", LedgerTest.HEADER, ""));
    }
}
