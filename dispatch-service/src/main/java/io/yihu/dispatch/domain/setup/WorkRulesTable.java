package io.yihu.dispatch.domain.setup;

import io.yihu.dispatch.domain.Limit;
import io.yihu.dispatch.domain.SupervisionRule;
import io.yihu.dispatch.domain.WorkRule;
import io.yihu.dispatch.domain.WorkRules;
import io.yihu.dispatch.domain.handover.Shifts;
import io.yihu.kit.table.Codes;
import io.yihu.kit.table.Findings;
import io.yihu.kit.table.Placed;
import io.yihu.kit.table.RowReader;
import io.yihu.kit.table.Table;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules of the working life. A rule without a row is as usual; folders and versions from before have no table at all. */
final class WorkRulesTable {
    private static final String TIMES = "TIMES";
    private static final String OCLOCK = "OCLOCK";
    private static final int MOST = 1_000;
    private static final int LAST_HOUR = 23;

    private WorkRulesTable() {}

    private record Named(WorkRule rule, WorkRule.Setting setting) {}

    static WorkRules read(Table table, List<SupervisionRule> supervision, Findings findings) {
        Codes.once(table, findings);
        Map<WorkRule, WorkRule.Setting> set = new EnumMap<>(WorkRule.class);
        RowReader.readAll(table, findings, WorkRulesTable::row).stream()
                .map(Placed::value)
                .forEach(named -> set.put(named.rule(), named.setting()));
        return new WorkRules(set, supervision);
    }

    static List<List<String>> cells(WorkRules rules) {
        return Arrays.stream(WorkRule.values())
                .map(rule -> List.of(
                        rule.name(),
                        Cells.of(rules.get(rule).amount()),
                        rule.counts()
                                ? label(rule)
                                : String.valueOf(rules.get(rule).unit()),
                        rule.zh()))
                .toList();
    }

    private static @Nullable Named row(RowReader row) {
        WorkRule rule = row.oneOf("rule", WorkRule.class);
        int least = rule.counts() && rule != WorkRule.DESIGNATED_FROM ? 0 : 1;
        int amount = row.number("amount", least, rule.hourOfDay() ? LAST_HOUR : MOST);
        Limit.Unit unit = rule.counts() ? number(row, rule) : row.oneOf("unit", Limit.Unit.class);
        if (rule.elapsed() && unit != null) {
            elapsed(row, rule, amount, unit);
        }
        return row.flawless() ? new Named(rule, new WorkRule.Setting(amount, unit)) : null;
    }

    /** Shifts go on through nights and holidays, and begin on the same hours every day. */
    private static void elapsed(RowReader row, WorkRule rule, int amount, Limit.Unit unit) {
        if (unit != Limit.Unit.HOURS && unit != Limit.Unit.MINUTES) {
            row.wrong("unit", "unknown-value", "班次用 HOURS 或 MINUTES 表示", "Shifts are told in HOURS or MINUTES");
            return;
        }
        Duration length = unit == Limit.Unit.HOURS ? Duration.ofHours(amount) : Duration.ofMinutes(amount);
        boolean tooShort = rule == WorkRule.SHIFT_LENGTH && length.compareTo(Shifts.SHORTEST) < 0;
        if (tooShort || length.compareTo(Duration.ofDays(1)) > 0) {
            row.wrong("amount", "not-a-number", "应在一天之内，每班不短于 4 小时", "Within a day, and no shift shorter than 4 hours");
        }
    }

    private static Limit.@Nullable Unit number(RowReader row, WorkRule rule) {
        String label = label(rule);
        if (!row.text("unit").equals(label)) {
            row.wrong("unit", "unknown-value", "此项的单位应为 " + label, "The unit of this one is " + label);
        }
        return null;
    }

    private static String label(WorkRule rule) {
        return rule.hourOfDay() ? OCLOCK : TIMES;
    }
}
