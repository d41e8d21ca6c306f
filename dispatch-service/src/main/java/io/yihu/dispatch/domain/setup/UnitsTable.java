package io.yihu.dispatch.domain.setup;

import io.yihu.events.UnitReference;
import io.yihu.kit.table.Codes;
import io.yihu.kit.table.Dates;
import io.yihu.kit.table.Findings;
import io.yihu.kit.table.Placed;
import io.yihu.kit.table.RowReader;
import io.yihu.kit.table.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The units: each once, under a superior unit that is there, and none above itself. */
final class UnitsTable {
    private UnitsTable() {}

    static List<Placed<UnitReference>> read(Table table, Findings findings) {
        Codes.once(table, findings);
        Set<String> codes = table.column("code");
        List<Placed<UnitReference>> units = RowReader.readAll(table, findings, UnitsTable::unit);
        units.forEach(unit -> checkSuperior(unit, codes, findings));
        Codes.noCircles(
                units,
                UnitReference::code,
                UnitReference::superior,
                (row, code) -> findings.error(
                        row,
                        "superior",
                        "circle",
                        "上级单位成环：" + code + " 最终成为自己的上级",
                        "The superior units go round in a circle: " + code + " stands above itself"));
        return units;
    }

    private static void checkSuperior(Placed<UnitReference> unit, Set<String> codes, Findings findings) {
        String superior = unit.value().superior();
        if (superior != null && !codes.contains(superior)) {
            findings.add(unit.error(
                    "superior", "unknown-unit", "没有这个上级单位：" + superior, "There is no such superior unit: " + superior));
        }
    }

    private static @Nullable UnitReference unit(RowReader row) {
        String code = row.code("code");
        String nameZh = row.text("nameZh");
        String nameEn = row.optional("nameEn");
        UnitKind kind = row.oneOf("kind", UnitKind.class);
        String superior = row.optionalCode("superior");
        LocalDate from = Dates.optional(row, "validFrom");
        LocalDate to = Dates.optional(row, "validTo");
        if (code.contains(".")) {
            row.wrong("code", "not-a-code", "单位编码不能有点：" + code, "A unit's code has no dot: " + code);
        }
        if (from != null && to != null && to.isBefore(from)) {
            row.wrong("validTo", "ends-before-it-begins", "停用日期早于启用日期", "It ends before it begins");
        }
        return row.flawless()
                ? new UnitReference(code, nameZh, nameEn == null ? nameZh : nameEn, kind.name(), superior, from, to)
                : null;
    }

    static List<String> cells(UnitReference unit) {
        return Arrays.asList(
                unit.code(),
                unit.nameZh(),
                unit.nameEn(),
                unit.kind(),
                Cells.of(unit.superior()),
                Cells.of(unit.validFrom()),
                Cells.of(unit.validTo()));
    }
}
