package io.yihu.allinone;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.allinone.client.HouseClock;
import io.yihu.allinone.client.People;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clock of a whole house for training, set by commands beside it. */
class ClockCliTest {
    @TempDir
    private static Path data;

    private static AllInOne house;

    @BeforeAll
    static void start() {
        house = AllInOne.start(Settings.onFreePorts(data).with("yihu.business-clock.settable", "true"));
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    @Test
    void the_clock_is_shown_set_and_given_back_to_real_time_in_all_services() {
        assertThat(said(0)).contains("真实 real");
        assertThat(said(0, "set", "2026-03-06T09:00+08:00")).contains("2026-03-06 09:00:00 +08:00", "rate 1");
        assertThat(said(0, "rate", "0")).contains("2026-03-06 09:0", "stands still");

        HouseClock clock = new HouseClock(house.house(), new People(house::token));
        Instant noon = Instant.parse("2026-03-06T04:00:00Z");
        clock.standAt(noon);
        assertThat(clock.now()).isEqualTo(noon);

        assertThat(said(0, "real")).contains("真实 real");
    }

    @Test
    void what_is_not_understood_is_answered_with_the_usage_and_changes_nothing() {
        assertThat(said(2, "set", "yesterday")).isEmpty();
        assertThat(said(2, "rate")).isEmpty();
        assertThat(said(1, "rate", "-1")).isEmpty();
    }

    @Test
    void a_folder_where_nothing_runs_is_named() {
        assertThat(ClockCli.run(List.of("--data", "/nowhere"), data)).isEqualTo(1);
    }

    /** Not about the clock, but the same sort of house. */
    @Test
    void where_nothing_was_closed_nothing_is_learned_and_the_lexicon_stays_on() {
        assertThat(trained(1)).contains("v1", "未学到 nothing learned", "too-few-rows");
        assertThat(trained(0, "list")).contains("只用词库 the lexicon alone", "v1");
        assertThat(trained(0, "use", "0")).contains("只用词库");
        assertThat(trained(1, "use", "1")).isEmpty();
        assertThat(trained(2, "use")).isEmpty();
    }

    private static String trained(int code, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertThat(TrainCli.run(List.of(words), data, stream)).isEqualTo(code);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String said(int code, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertThat(ClockCli.run(List.of(words), data, stream)).isEqualTo(code);
        return out.toString(StandardCharsets.UTF_8);
    }
}
