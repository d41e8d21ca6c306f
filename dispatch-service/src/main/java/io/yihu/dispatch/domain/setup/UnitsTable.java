package io.yihu.dispatch.domain.setup;

import io.yihu.dispatch.domain.UnitKind;
import io.yihu.events.UnitReference;
import io.yihu.kit.table.Codes;
import io.yihu.kit.table.Findings;
import io.yihu.kit.table.Placed;
import io.yihu.kit.table.RowReader;
import io.yihu.kit.table.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The units: each once, under a superior unit that is there, and none above itself or its own successor. */
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
        checkSuccessors(units, codes, findings);
        return units;
    }

    private static void checkSuccessors(List<Placed<UnitReference>> units, Set<String> codes, Findings findings) {
        for (Placed<UnitReference> unit : units) {
            String successor = unit.value().successor();
            if (successor != null && !codes.contains(successor)) {
                findings.add(unit.error(
                        "successor", "unknown-unit", "没有这个单位：" + successor, "There is no such unit: " + successor));
            }
        }
        Codes.noCircles(
                units,
                UnitReference::code,
                UnitReference::successor,
                (row, code) -> findings.error(
                        row,
                        "successor",
                        "circle",
                        "并入单位成环：" + code + " 最终并入自己",
                        "The successors go round in a circle: " + code + " follows itself"));
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
        Validity validity = Validity.read(row);
        String successor = row.optionalCode("successor");
        if (code.contains(".")) {
            row.wrong("code", "not-a-code", "单位编码不能有点：" + code, "A unit's code has no dot: " + code);
        }
        if (successor != null && validity.to() == null) {
            row.wrong(
                    "successor",
                    "successor-without-end",
                    "填写了并入单位，就应填写停用日期",
                    "A unit with a successor needs the day on which it ends");
        }
        return row.flawless()
                ? new UnitReference(code, nameZh, nameEn == null ? nameZh : nameEn, kind.name(), superior)
                        .inOffice(validity.from(), validity.to(), successor)
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
                Cells.of(unit.validTo()),
                Cells.of(unit.successor()));
    }
}
