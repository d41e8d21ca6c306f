package io.yihu.dispatch.domain.setup;

import io.yihu.events.FormerName;
import io.yihu.events.UnitReference;
import io.yihu.kit.table.Dates;
import io.yihu.kit.table.Findings;
import io.yihu.kit.table.Placed;
import io.yihu.kit.table.RowReader;
import io.yihu.kit.table.Table;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What units were called before (曾用名): each name until its last day, one name at a time. */
final class UnitNamesTable {
    private UnitNamesTable() {}

    /** A name of a unit. */
    record Named(String code, FormerName name) {}

    static List<Placed<Named>> read(Table table, Table units, Findings findings) {
        List<Placed<Named>> names = RowReader.readAll(table, findings, UnitNamesTable::named);
        if (units.readable()) {
            names.forEach(name ->
                    KnownUnits.check(name, "code", name.value().code(), units).ifPresent(findings::add));
        }
        Map<String, Placed<Named>> first = new HashMap<>();
        for (Placed<Named> name : names) {
            Placed<Named> other = first.putIfAbsent(
                    name.value().code() + " " + name.value().name().validTo(), name);
            if (other != null) {
                findings.error(
                        name.row(),
                        "validTo",
                        "duplicate",
                        "同一单位同一天有两个名称，第" + other.row().number() + "行已有",
                        "The unit has two names until the same day, the first in row "
                                + other.row().number());
            }
        }
        return names;
    }

    static Map<String, List<FormerName>> byUnit(List<Placed<Named>> names) {
        return names.stream()
                .map(Placed::value)
                .collect(Collectors.groupingBy(Named::code, Collectors.mapping(Named::name, Collectors.toList())));
    }

    private static @Nullable Named named(RowReader row) {
        String code = row.code("code");
        String nameZh = row.text("nameZh");
        String nameEn = row.optional("nameEn");
        LocalDate validTo = Dates.date(row, "validTo");
        return row.flawless()
                ? new Named(code, new FormerName(nameZh, nameEn == null ? nameZh : nameEn, validTo))
                : null;
    }

    static List<List<String>> cells(List<UnitReference> units) {
        return units.stream()
                .flatMap(unit -> unit.pastNames().stream()
                        .map(name -> List.of(unit.code(), name.nameZh(), name.nameEn(), Cells.of(name.validTo()))))
                .toList();
    }
}
