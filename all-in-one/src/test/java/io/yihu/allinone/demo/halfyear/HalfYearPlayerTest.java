package io.yihu.allinone.demo.halfyear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yihu.allinone.AllInOne;
import io.yihu.allinone.Settings;
import io.yihu.allinone.client.HouseException;
import io.yihu.allinone.client.People;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A thin half year, with all seven calls of the sewer, in the whole house: stopped twice, and started with others there. */
class HalfYearPlayerTest {
    private static final int TICKETS = 24;

    @TempDir
    private Path data;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void stopped_in_the_middle_it_goes_on_where_it_was_and_every_days_figures_are_what_was_played() throws IOException {
        try (AllInOne house = AllInOne.start(Settings.onFreePorts(data).with("yihu.business-clock.settable", "true"))) {
            HalfYearPlayer player = new HalfYearPlayer(house.house(), data.resolve("demo"), TICKETS);
            Instant now = Instant.now();

            assertThatThrownBy(() -> player.play(now, breaksAfter(4))).isInstanceOf(Broken.class);
            int lost = forgetTheLastStep();
            HalfYearReport report = player.play(now, new PrintStream(printed, true, StandardCharsets.UTF_8));

            assertThat(report.differences()).isEmpty();
            assertThat(report.tickets()).isEqualTo(TICKETS);
            assertThat(printed.toString(StandardCharsets.UTF_8))
                    .contains("接着上次的第 " + lost + " 步继续", "100%", "differences 差异: 0");
            assertThat(realTime(house)).isTrue();
            assertThat(player.play(now, new PrintStream(printed, true, StandardCharsets.UTF_8))
                            .steps())
                    .isEqualTo(report.steps());
            assertThatThrownBy(() ->
                            new HalfYearPlayer(house.house(), data.resolve("other"), TICKETS).play(now, breaksAfter(9)))
                    .isInstanceOf(HouseException.class)
                    .hasMessageContaining("empty data folder");
            assertThat(data.resolve("other/half-year.jsonl")).doesNotExist();
        }
    }

    /** As a crash between the house's answer and the journal would. */
    private int forgetTheLastStep() throws IOException {
        Path file = data.resolve("demo/half-year.jsonl");
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSizeGreaterThan(10);
        Files.write(file, lines.subList(0, lines.size() - 1));
        return lines.size() - 2;
    }

    private static boolean realTime(AllInOne house) {
        return new People(house::token)
                .operations()
                .get(house.house().intake().resolve("/api/clock"))
                .done()
                .path("real")
                .asBoolean();
    }

    private static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Printing breaks off the play, between two steps. */
    private static PrintStream breaksAfter(int lines) {
        return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8) {
            private int printed;

            @Override
            public void println(String line) {
                printed++;
                if (printed > lines) {
                    throw new Broken();
                }
            }
        };
    }
}
