package io.yihu.dispatch.domain.setup;

import io.yihu.dispatch.domain.Limit;
import io.yihu.dispatch.domain.Limits;
import io.yihu.dispatch.domain.NearDue;
import io.yihu.dispatch.domain.WorkRules;
import io.yihu.dispatch.domain.WorkingHours;
import io.yihu.events.Urgency;
import io.yihu.kit.table.Codes;
import io.yihu.kit.table.Dates;
import io.yihu.kit.table.Findings;
import io.yihu.kit.table.Placed;
import io.yihu.kit.table.RowReader;
import io.yihu.kit.table.Table;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The time limits: a row for every urgency and one for rework. And the hours of a working day. */
final class LimitsTable {
    private static final int MOST = 10_000;

    private LimitsTable() {}

    /** What a row is for: an urgency, or rework. */
    private record Named(String urgency, Limits.Row row) {}

    static Map<String, Limits.Row> read(Table table, Findings findings) {
        Codes.once(table, findings);
        Map<String, Limits.Row> rows = new LinkedHashMap<>();
        RowReader.readAll(table, findings, LimitsTable::row).stream()
                .map(Placed::value)
                .forEach(named -> rows.put(named.urgency(), named.row()));
        if (table.readable()) {
            Arrays.stream(LimitKind.values())
                    .map(Enum::name)
                    .filter(kind -> !table.column("urgency").contains(kind))
                    .forEach(kind -> findings.error(
                            table.layout().file(), "missing-row", "缺少 " + kind + " 行", "There is no row for " + kind));
        }
        return rows;
    }

    static List<Placed<WorkingHours>> hours(Table table, Findings findings) {
        List<Placed<WorkingHours>> hours = RowReader.readAll(table, findings, LimitsTable::stretch);
        for (int i = 1; i < hours.size(); i++) {
            if (hours.get(i).value().from().isBefore(hours.get(i - 1).value().to())) {
                findings.error(
                        hours.get(i).row(),
                        "from",
                        "hours-overlap",
                        "工作时段应按先后排列且不重叠",
                        "Working hours must be in order and apart");
            }
        }
        if (table.readable() && table.rows().isEmpty()) {
            findings.error(table.layout().file(), "missing-row", "至少需要一个工作时段", "A working day needs hours");
        }
        return hours;
    }

    static Limits limits(String version, List<WorkingHours> hours, Map<String, Limits.Row> rows, WorkRules work) {
        Map<Urgency, Limits.Row> byUrgency = new LinkedHashMap<>();
        Stream.of(Urgency.values()).forEach(urgency -> byUrgency.put(urgency, row(rows, urgency.name())));
        return new Limits(version, hours, byUrgency, row(rows, LimitKind.REWORK.name()), work);
    }

    private static Limits.Row row(Map<String, Limits.Row> rows, String kind) {
        return Objects.requireNonNull(rows.get(kind), "checked before");
    }

    static List<List<String>> cells(Limits limits) {
        return Arrays.stream(LimitKind.values())
                .map(kind -> cells(kind, kind.row(limits)))
                .toList();
    }

    private static List<String> cells(LimitKind kind, Limits.Row row) {
        return List.of(
                kind.name(),
                Cells.of(row.sign().amount()),
                row.sign().unit().name(),
                Cells.of(row.resolve().amount()),
                row.resolve().unit().name(),
                Cells.of(row.nearDue().hours()),
                Cells.of(row.nearDue().percent()));
    }

    private static @Nullable Named row(RowReader row) {
        LimitKind kind = row.oneOf("urgency", LimitKind.class);
        int sign = row.number("signAmount", 1, MOST);
        Limit.Unit signUnit = row.oneOf("signUnit", Limit.Unit.class);
        int resolve = row.number("resolveAmount", 1, MOST);
        Limit.Unit resolveUnit = row.oneOf("resolveUnit", Limit.Unit.class);
        int dueHours = numberOr(row, "dueHours", MOST, NearDue.DEFAULT.hours());
        int duePercent = numberOr(row, "duePercent", 100, NearDue.DEFAULT.percent());
        return row.flawless()
                ? new Named(
                        kind.name(),
                        new Limits.Row(
                                new Limit(sign, signUnit),
                                new Limit(resolve, resolveUnit),
                                new NearDue(dueHours, duePercent)))
                : null;
    }

    private static int numberOr(RowReader row, String field, int most, int otherwise) {
        return row.optional(field) == null ? otherwise : row.number(field, 0, most);
    }

    private static @Nullable WorkingHours stretch(RowReader row) {
        LocalTime from = Dates.time(row, "from");
        LocalTime to = Dates.time(row, "to");
        if (row.flawless() && !from.isBefore(to)) {
            row.wrong("to", "ends-before-it-begins", "结束应晚于开始", "It ends before it begins");
        }
        return row.flawless() ? new WorkingHours(from, to) : null;
    }
}
