package io.yihu.dispatch.domain.setup;

import io.yihu.dispatch.domain.CatalogueRow;
import io.yihu.events.UnitReference;
import io.yihu.kit.table.Finding;
import io.yihu.kit.table.Findings;
import io.yihu.kit.table.Placed;
import io.yihu.kit.table.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The catalogue as a whole: known units that last as long as their rows, no two rows that tie, and a row for everything everywhere. */
final class CatalogueChecks {
    private final Findings findings;

    CatalogueChecks(Findings findings) {
        this.findings = findings;
    }

    /** A row for everything everywhere, looked for in the table so that a typo in its other cells is not told twice. */
    void fallback(Table table) {
        boolean there = table.rows().stream()
                .anyMatch(row -> row.key(List.of("place", "category")).equals("* *"));
        if (table.readable() && !there) {
            findings.error(
                    table.layout().file(),
                    "no-fallback",
                    "缺少兜底行：地点为 * 且分类为 * 的行",
                    "There is no fallback: a row with place * and category *");
        }
    }

    /** Two rows of one scope may follow each other, but never count on the same day. */
    void ties(List<Placed<CatalogueRow>> rows) {
        Map<String, List<Placed<CatalogueRow>>> scopes = new HashMap<>();
        for (Placed<CatalogueRow> row : rows) {
            String scope = row.value().place() + " × " + row.value().category();
            List<Placed<CatalogueRow>> earlier = scopes.computeIfAbsent(scope, key -> new ArrayList<>());
            earlier.stream()
                    .filter(other -> other.value().ties(row.value()))
                    .findFirst()
                    .ifPresent(other -> tie(row, other, scope));
            earlier.add(row);
        }
    }

    private void tie(Placed<CatalogueRow> row, Placed<CatalogueRow> other, String scope) {
        boolean dated =
                !row.value().validity().always() || !other.value().validity().always();
        findings.error(
                row.row(),
                "category",
                "tie",
                "与第" + other.row().number() + "行（" + other.value().row() + "）范围相同" + (dated ? "且有效期重叠：" : "：") + scope,
                "The same scope as row " + other.row().number() + " ("
                        + other.value().row() + ")" + (dated ? " and overlapping dates: " : ": ") + scope);
    }

    /**
     * Leads and assists are there, and no row counts longer than they do.
     *
     * @param codes everything that stands in the column of units' codes
     * @param known the units that could be read
     */
    void units(List<Placed<CatalogueRow>> rows, Set<String> codes, List<UnitReference> known) {
        Map<String, UnitReference> byCode =
                known.stream().collect(Collectors.toMap(UnitReference::code, unit -> unit, (a, b) -> a));
        for (Placed<CatalogueRow> row : rows) {
            unit(row, "lead", row.value().lead(), codes, byCode);
            row.value().assists().stream()
                    .filter(code -> !code.equals(CatalogueRow.COMMUNITY))
                    .forEach(code -> unit(row, "assists", code, codes, byCode));
        }
    }

    private void unit(
            Placed<CatalogueRow> row, String field, String code, Set<String> codes, Map<String, UnitReference> byCode) {
        if (codes.contains(code)) {
            Optional.ofNullable(byCode.get(code))
                    .filter(unit -> outlives(row.value().validTo(), unit.validTo()) && !handedOn(row.value(), unit))
                    .map(unit -> ends(row, field, unit))
                    .ifPresent(findings::add);
        } else {
            findings.add(row.error(field, "unknown-unit", "没有这个单位：" + code, "There is no such unit: " + code));
        }
    }

    /** The row for everything everywhere has no dates: it may name a unit until its successor is there. */
    private static boolean handedOn(CatalogueRow row, UnitReference unit) {
        return row.place().equals("*") && row.category().equals("*") && unit.successor() != null;
    }

    private static boolean outlives(@Nullable LocalDate rowEnds, @Nullable LocalDate lastDay) {
        return lastDay != null && (rowEnds == null || rowEnds.isAfter(lastDay));
    }

    private static Finding ends(Placed<CatalogueRow> row, String field, UnitReference unit) {
        LocalDate until = row.value().validTo();
        return row.error(
                field,
                "unit-ends",
                unit.nameZh() + "将于 " + unit.validTo() + " 停用，而本行" + (until == null ? "没有失效日期" : "到 " + until + " 才失效")
                        + "：请改派其他单位，或把失效日期填为不晚于该日",
                unit.nameEn() + " ends on " + unit.validTo() + ", but this row counts "
                        + (until == null ? "without an end" : "until " + until)
                        + ": name another unit, or end the row no later");
    }
}
