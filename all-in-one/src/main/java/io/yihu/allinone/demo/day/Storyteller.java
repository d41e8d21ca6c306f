package io.yihu.allinone.demo.day;

import io.yihu.allinone.demo.Text;
import io.yihu.kit.time.Shanghai;
import java.io.PrintStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Tells a person what was played: Chinese first, English beside it. */
final class Storyteller {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(Shanghai.ZONE);
    private static final int EVERY = 10;

    private final PrintStream out;
    private int reported;

    Storyteller(PrintStream out) {
        this.out = out;
    }

    void begins(int run, int tickets) {
        print(Text.beside(
                "", "演示第 %d 批：%d 件诉求".formatted(run, tickets), "Demo, run %d: %d complaints".formatted(run, tickets)));
    }

    /** Now and then. */
    void played(int done, int tickets) {
        if (done == tickets || done >= reported + EVERY) {
            reported = done;
            print(Text.beside("  ", "已办 %d/%d".formatted(done, tickets), "played"));
        }
    }

    /** The time line as the caller may see it. */
    void story(Complaint complaint, JsonNode told) {
        out.println();
        print(Text.beside("", complaint.zh(), complaint.en()));
        print(Text.beside(
                "  " + told.path("ticketId").asString() + "  ",
                told.at("/status/zh").asString(),
                told.at("/status/en").asString()));
        told.path("timeline").forEach(entry -> {
            String at = TIME.format(Instant.parse(entry.path("at").asString()));
            print(Text.beside(
                    "    " + at + "  ",
                    entry.path("zh").asString(),
                    entry.path("en").asString()));
        });
    }

    void day(String dates, List<String> table) {
        out.println();
        print(Text.beside("", dates + " 日汇总", "Figures of the day"));
        print(table);
    }

    void ends(DemoReport report) {
        out.println();
        out.println("closed: %d/%d".formatted(report.foundingClosed(), report.founding()));
        List<String> differences = report.differences();
        print(
                differences.isEmpty()
                        ? Text.beside("", "数据与演示一致", "The figures are what was played")
                        : Text.beside("", "数据与演示不一致", "The figures are not what was played:"));
        differences.forEach(difference -> out.println(Text.cut("  " + difference, Text.COLUMNS)));
    }

    private void print(List<String> lines) {
        lines.forEach(out::println);
    }
}
