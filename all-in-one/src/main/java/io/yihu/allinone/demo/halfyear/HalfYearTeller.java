package io.yihu.allinone.demo.halfyear;

import io.yihu.allinone.demo.Figure;
import io.yihu.allinone.demo.Figures;
import io.yihu.allinone.demo.Text;
import java.io.PrintStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** Tells a person about the half year: Chinese first, English beside it. */
final class HalfYearTeller {
    private static final int SHOWN = 20;

    private final PrintStream out;

    HalfYearTeller(PrintStream out) {
        this.out = out;
    }

    void begins(LocalDate first, LocalDate last, int played) {
        print(Text.beside("", "演示半年：" + first + " 至 " + last, "Demo, half a year, all synthetic"));
        if (played > 0) {
            print(Text.beside("  ", "接着上次的第 " + played + " 步继续", "going on after step " + played));
        }
    }

    void alreadyPlayed() {
        print(Text.beside("", "这半年已演示完毕，系统在真实时间运行", "The half year has been played; the house is on real time"));
    }

    void ends(HalfYearReport report, Duration took) {
        Figures total = report.played().total();
        out.println("tickets 工单 %d, steps 步骤 %d, days 天数 %d, %d s"
                .formatted(report.tickets(), report.steps(), report.days(), took.toSeconds()));
        for (Figure figure : Figure.values()) {
            out.println("  %-14s %s".formatted(figure, total.get(figure).toPlainString()));
        }
        report.played()
                .units()
                .forEach((unit, f) -> out.println("  %-14s 派单 sent %s, 办结 done %s, 按时 in time %s"
                        .formatted(
                                unit,
                                f.get(Figure.ASSIGNED).toPlainString(),
                                f.get(Figure.COMPLETED).toPlainString(),
                                f.get(Figure.ON_TIME).toPlainString())));
        out.println("differences 差异: " + report.differences().size());
        report.differences().stream()
                .limit(SHOWN)
                .forEach(difference -> out.println(Text.cut("  " + difference, Text.COLUMNS)));
    }

    private void print(List<String> lines) {
        lines.forEach(out::println);
    }
}
