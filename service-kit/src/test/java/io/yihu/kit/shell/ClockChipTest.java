package io.yihu.kit.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.kit.problem.Language;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockChipTest {
    private static final Instant START = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant BY = START.plus(Duration.ofDays(5));
    private static final Instant NEAR = START.plus(Duration.ofDays(4));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PT0S     | FINE    | 剩 5 天   | 5 days left",
                "PT95H59M | FINE    | 剩 24 小时 | 24 h left",
                "P4D      | DUE     | 剩 24 小时 | 24 h left",
                "PT119H   | DUE     | 剩 1 小时  | 1 h left",
                "PT119H30M| DUE     | 剩 30 分钟 | 30 min left",
                "PT120H   | DUE     | 剩 0 分钟  | 0 min left",
                "PT120H5M | OVERDUE | 超 5 分钟  | 5 min over",
                "PT123H   | OVERDUE | 超 3 小时  | 3 h over",
                "P8D      | OVERDUE | 超 3 天   | 3 days over"
            })
    void what_remains_is_said_in_words(Duration passed, ClockChip.State state, String zh, String en) {
        Instant now = START.plus(passed);

        ClockChip chinese = ClockChip.of(NEAR, BY, null, now, Language.ZH);

        assertThat(chinese.state()).isEqualTo(state);
        assertThat(chinese.text()).isEqualTo(zh);
        assertThat(ClockChip.of(NEAR, BY, null, now, Language.EN).text()).isEqualTo(en);
    }

    @Test
    void the_exact_deadline_is_told_in_the_time_of_the_street() {
        ClockChip chip = ClockChip.of(NEAR, BY, null, START, Language.ZH);

        assertThat(chip.exact()).isEqualTo("截止 3月7日 09:00");
        assertThat(chip.at()).isEqualTo("2026-03-07T01:00:00Z");
        assertThat(ClockChip.of(NEAR, BY, null, START, Language.EN).exact()).isEqualTo("due 7 Mar 09:00");
    }

    @Test
    void a_clock_that_was_stopped_says_whether_in_time_and_one_that_stands_says_so() {
        Instant now = BY.plus(Duration.ofDays(30));

        assertThat(ClockChip.of(NEAR, BY, BY, now, Language.ZH).text()).isEqualTo("按时完成");
        assertThat(ClockChip.of(NEAR, BY, BY.plusSeconds(1), now, Language.ZH).text())
                .isEqualTo("逾期完成");
        assertThat(ClockChip.paused(BY, Language.ZH).text()).isEqualTo("暂停计时");
        assertThat(ClockChip.State.OVERDUE.css()).isEqualTo("overdue");
    }
}
