package io.yihu.dispatch.domain.setup;

import io.yihu.dispatch.domain.SupervisionRule;
import io.yihu.events.SupervisionCause;
import io.yihu.events.SupervisionLevel;
import io.yihu.kit.table.Findings;
import io.yihu.kit.table.Placed;
import io.yihu.kit.table.RowReader;
import io.yihu.kit.table.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** For what attention rises (督办). Without rows it rises for deadlines alone, as before there was the table. */
final class SupervisionTable {
    private static final int MOST_TIMES = 1_000;
    private static final int MOST_DAYS = 90;

    private SupervisionTable() {}

    static List<SupervisionRule> read(Table table, Findings findings) {
        Set<String> seen = new HashSet<>();
        return RowReader.readAll(table, findings, row -> rule(row, seen)).stream()
                .map(Placed::value)
                .toList();
    }

    static List<String> cells(SupervisionRule rule) {
        return List.of(
                rule.cause().name(),
                Cells.of(rule.times()),
                Cells.of(rule.days()),
                rule.level().name(),
                remark(rule));
    }

    private static String remark(SupervisionRule rule) {
        return switch (rule.cause()) {
            case REPEAT -> "同一诉求人 " + rule.days() + " 天内第 " + rule.times() + " 次反映同一社区的同类诉求";
            case CONCENTRATED -> "同一地点 " + rule.days() + " 天内同类诉求达到 " + rule.times() + " 件";
            default -> "第 " + rule.times() + " 次回访不满意或未解决：重办，或轮次用尽结案";
        };
    }

    private static @Nullable SupervisionRule rule(RowReader row, Set<String> seen) {
        SupervisionCause cause = row.oneOf("cause", SupervisionCause.class);
        if (!SupervisionRule.COUNTED.contains(cause)) {
            row.wrong(
                    "cause",
                    "unknown-value",
                    "应为 REPEAT、CONCENTRATED 或 LOW_RATING",
                    "Expected REPEAT, CONCENTRATED or LOW_RATING");
        }
        int times = row.number("times", 1, MOST_TIMES);
        int days = row.number("days", 1, MOST_DAYS);
        SupervisionLevel level = row.oneOf("level", SupervisionLevel.class);
        if (!seen.add(cause + " " + level)) {
            row.wrong("level", "twice", "同一原因的同一级别只能有一行", "One row for each level of a cause");
        }
        return row.flawless() ? new SupervisionRule(cause, times, days, level) : null;
    }
}
