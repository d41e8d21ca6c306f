package io.yihu.allinone.demo.halfyear;

import io.yihu.allinone.demo.Text;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Shows how far the half year is: a bar that moves on a terminal, a line now and then elsewhere. */
final class Progress {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int WIDTH = 30;
    private static final int STEPS_ELSEWHERE = 10;

    private final PrintStream out;
    private final Instant from;
    private final Instant to;
    private final boolean terminal;
    private int shown = -1;

    Progress(PrintStream out, Instant from, Instant to, boolean terminal) {
        this.out = out;
        this.from = from;
        this.to = to;
        this.terminal = terminal;
    }

    void at(Instant now, int registered) {
        double part = (double) Duration.between(from, now).toMillis()
                / Duration.between(from, to).toMillis();
        int percent = (int) Math.max(0, Math.min(100, 100 * part));
        int mark = terminal ? percent : percent / STEPS_ELSEWHERE;
        if (mark > shown) {
            shown = mark;
            print(percent, now, registered);
        }
    }

    void ends(int registered) {
        print(100, to, registered);
        if (terminal) {
            out.println();
        }
    }

    private void print(int percent, Instant now, int registered) {
        int full = percent * WIDTH / 100;
        String line = "  [%s%s] %3d%%  %s  登记 registered %d"
                .formatted(
                        "#".repeat(full),
                        ".".repeat(WIDTH - full),
                        percent,
                        LocalDate.ofInstant(now, ZONE),
                        registered);
        if (terminal) {
            out.print("\r" + Text.left(line, Text.COLUMNS - 1));
            out.flush();
        } else {
            out.println(line);
        }
    }
}
