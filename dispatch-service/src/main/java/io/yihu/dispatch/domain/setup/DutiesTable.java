package io.yihu.dispatch.domain.setup;

import io.yihu.dispatch.domain.Duty;
import io.yihu.dispatch.domain.UnitKind;
import io.yihu.events.UnitReference;
import io.yihu.kit.table.Codes;
import io.yihu.kit.table.Findings;
import io.yihu.kit.table.Placed;
import io.yihu.kit.table.RowReader;
import io.yihu.kit.table.Table;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The duty lists (社区职责清单): communities that are there, matters that can be. */
final class DutiesTable {
    private DutiesTable() {}

    static List<Placed<Duty>> read(Table table, Table units, List<UnitReference> known, Findings findings) {
        Codes.once(table, findings);
        List<Placed<Duty>> duties = RowReader.readAll(table, findings, DutiesTable::duty);
        if (units.readable()) {
            duties.forEach(duty ->
                    KnownUnits.check(duty, "unit", duty.value().unit(), units).ifPresent(findings::add));
        }
        duties.forEach(duty -> known.stream()
                .filter(unit -> unit.code().equals(duty.value().unit()) && !UnitKind.isCommunity(unit))
                .forEach(unit -> findings.error(
                        duty.row(),
                        "unit",
                        "not-a-community",
                        unit.nameZh() + "不是社区；职责清单只写社区，其他单位按派单目录主办",
                        unit.nameEn()
                                + " is no community: duty lists are of communities, others lead by the catalogue")));
        return duties;
    }

    private static @Nullable Duty duty(RowReader row) {
        String unit = row.code("unit");
        String category = row.text("category");
        if (!category.isEmpty() && !Patterns.wellFormed(category)) {
            row.wrong(
                    "category",
                    "not-a-pattern",
                    "应为分类编码、以 .* 结尾的编码开头，或 *：" + category,
                    "Expected a category's code, the beginning of codes with .* at its end, or *: " + category);
        }
        String basisZh = row.text("basisZh");
        String basisEn = row.optional("basisEn");
        Validity validity = Validity.read(row);
        return row.flawless()
                ? new Duty(unit, category, basisZh, basisEn == null ? basisZh : basisEn, validity.from(), validity.to())
                : null;
    }

    static List<String> cells(Duty duty) {
        return Arrays.asList(
                duty.unit(),
                duty.category(),
                duty.basisZh(),
                duty.basisEn(),
                Cells.of(duty.validFrom()),
                Cells.of(duty.validTo()));
    }
}
