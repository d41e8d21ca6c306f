package io.yihu.dispatch.domain.setup;

import io.yihu.dispatch.domain.CatalogueRow;
import io.yihu.dispatch.domain.DispatchRules;
import io.yihu.events.UnitReference;
import io.yihu.kit.table.Findings;
import io.yihu.kit.table.Table;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * No row of the catalogue names a unit on days on which there is no such unit yet. Only days to come are looked at, so this is asked of
 * drafts only: a version that counted goes on counting, and its rows are passed over until the unit is there.
 */
final class UnitBeginnings {
    private UnitBeginnings() {}

    static void check(Table catalogue, DispatchRules draft, LocalDate today, Findings findings) {
        for (DraftRow row : DraftRow.toCome(catalogue, draft.catalogue(), today)) {
            named(draft, Stream.of(row.value().lead())).forEach(unit -> check(row, "lead", unit, today, findings));
            named(draft, row.value().assists().stream().filter(unit -> !unit.equals(CatalogueRow.COMMUNITY)))
                    .forEach(unit -> check(row, "assists", unit, today, findings));
        }
    }

    private static Stream<UnitReference> named(DispatchRules draft, Stream<String> codes) {
        return codes.flatMap(code -> draft.units().find(code).stream());
    }

    private static void check(DraftRow row, String field, UnitReference unit, LocalDate today, Findings findings) {
        LocalDate begins = unit.validFrom();
        if (begins == null || !row.first(today).isBefore(begins)) {
            return;
        }
        LocalDate from = row.value().validFrom();
        findings.error(
                row.row(),
                field,
                "unit-begins",
                unit.nameZh() + " " + begins + " 起才启用，而本行" + (from == null ? "没有生效日期" : "自 " + from + " 起生效")
                        + "：请改派其他单位，或把生效日期填为不早于该日",
                unit.nameEn() + " is in office from " + begins + " on, but this row counts "
                        + (from == null ? "from ever" : "from " + from + " on")
                        + ": name another unit, or begin the row no sooner");
    }
}
