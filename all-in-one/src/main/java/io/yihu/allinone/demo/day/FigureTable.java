package io.yihu.allinone.demo.day;

import io.yihu.allinone.demo.DayBook;
import io.yihu.allinone.demo.Figure;
import io.yihu.allinone.demo.Figures;
import io.yihu.allinone.demo.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The day's figures as a table. Where there is no data, or none can be, stands a dash and never a zero. */
final class FigureTable {
    private static final int NAME = 34;
    private static final int COUNT = 5;
    private static final int RATE = 13;
    private static final String NONE = "—";
    private static final List<Figure> COUNTS =
            List.of(Figure.RECEIVED, Figure.ASSIGNED, Figure.COMPLETED, Figure.ON_TIME, Figure.CALLED_BACK);

    private final UnaryOperator<String> names;

    /** With what codes are called. */
    FigureTable(UnaryOperator<String> names) {
        this.names = names;
    }

    List<String> lines(DayBook book) {
        List<String> lines = new ArrayList<>();
        lines.add(header("", List.of("收件", "派单", "办结", "按时", "回访"), List.of("响应率", "解决率", "满意率")));
        lines.add(header(
                "", List.of("recv", "sent", "done", "time", "call"), List.of("contacted", "solved", "satisfied")));
        lines.add("单位 Units");
        add(lines, book.units(), true);
        lines.add("社区 Communities");
        add(lines, book.communities(), false);
        lines.add(line("合计 Total", book.total(), false));
        lines.add("收件 received, 派单 sent to the unit, 办结 done, 按时 done in time, 回访 call-backs answered;");
        lines.add("三率 rates: 分子/分母 numerator/denominator, %s 无数据 no data".formatted(NONE));
        return lines;
    }

    private void add(List<String> lines, Map<String, Figures> rows, boolean ofUnits) {
        rows.forEach((code, figures) -> lines.add(line("  " + names.apply(code), figures, ofUnits)));
    }

    private static String header(String name, List<String> counts, List<String> rates) {
        StringBuilder line = new StringBuilder(Text.left(name, NAME));
        counts.forEach(head -> line.append(Text.right(head, COUNT)));
        rates.forEach(head -> line.append(Text.right(head, RATE)));
        return line.toString();
    }

    /** A unit receives nothing: the house does, and sends it to the unit. */
    private static String line(String name, Figures figures, boolean ofUnit) {
        List<String> counts = COUNTS.stream()
                .map(f -> ofUnit && f == Figure.RECEIVED ? NONE : plain(figures.get(f)))
                .toList();
        List<String> rates = List.of(
                rate(figures, Figure.CONTACTED, Figure.CONTACTED_OF),
                rate(figures, Figure.SOLVED, Figure.SOLVED_OF),
                rate(figures, Figure.SATISFIED, Figure.SATISFIED_OF));
        return header(name, counts, rates);
    }

    private static String rate(Figures figures, Figure numerator, Figure denominator) {
        BigDecimal of = figures.get(denominator);
        if (of.signum() == 0) {
            return NONE;
        }
        BigDecimal part = figures.get(numerator);
        BigDecimal percent = part.movePointRight(2).divide(of, 0, RoundingMode.HALF_UP);
        String parts = plain(part) + "/" + plain(of);
        String full = parts + " " + plain(percent) + "%";
        return Text.width(full) < RATE ? full : parts;
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
