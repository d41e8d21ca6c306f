package io.yihu.allinone.demo.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yihu.allinone.client.HouseException;
import io.yihu.allinone.demo.Patience;
import io.yihu.allinone.demo.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The way through a run. That the requests fit the services is shown where the whole house runs. */
class DemoPlayerTest {
    private static final Patience LITTLE = new Patience(Duration.ofMillis(300), Duration.ofMillis(10));

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

    @Test
    void every_ticket_goes_its_way_and_a_house_that_counts_nothing_is_found_out() throws IOException {
        DemoReport report = play(true);

        assertThat(report.tickets()).isEqualTo(43);
        assertThat(report.foundingClosed()).isEqualTo(3);
        assertThat(report.right()).isFalse();
        // 42 are dispatched, 4 of them anew after a return, 6 for another round
        assertThat(report.differences())
                .contains("total RECEIVED: expected 43, shown 0", "total ASSIGNED: expected 52, shown 0");
        String text = printed.toString(StandardCharsets.UTF_8);
        assertThat(text).contains("已办 43/43", "信泰和府楼下商铺喇叭扰民", "closed: 3/3", "数据与演示不一致");
        assertThat(text.lines()).allSatisfy(line -> assertThat(Text.width(line)).isLessThanOrEqualTo(Text.COLUMNS));
    }

    @Test
    void a_ticket_that_does_not_move_is_named_with_what_it_waits_for() {
        assertThatThrownBy(() -> play(false))
                .isInstanceOf(HouseException.class)
                .hasMessageContaining("demo-1-1")
                .hasMessageContaining("在等派单 waits for dispatch");
    }

    private DemoReport play(boolean dispatches) throws IOException {
        try (ScriptedHouse scripted = new ScriptedHouse(dispatches)) {
            return new DemoPlayer(scripted.house(), Clock.systemUTC(), LITTLE).play(out);
        }
    }
}
