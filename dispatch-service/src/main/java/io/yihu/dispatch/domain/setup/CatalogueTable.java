package io.yihu.dispatch.domain.setup;

import io.yihu.dispatch.domain.CatalogueRow;
import io.yihu.events.UnitReference;
import io.yihu.kit.table.Codes;
import io.yihu.kit.table.Findings;
import io.yihu.kit.table.Placed;
import io.yihu.kit.table.RowReader;
import io.yihu.kit.table.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The catalogue: known units that last, no two rows that tie, and a row for everything everywhere. */
final class CatalogueTable {
    private static final String COMMUNITY_ZH = "本社区";

    private CatalogueTable() {}

    static List<Placed<CatalogueRow>> read(Table table, Table units, List<UnitReference> known, Findings findings) {
        Codes.once(table, findings);
        List<Placed<CatalogueRow>> rows = RowReader.readAll(table, findings, CatalogueTable::row);
        refuseTies(rows, findings);
        if (units.readable()) {
            Map<String, UnitReference> byCode =
                    known.stream().collect(Collectors.toMap(UnitReference::code, unit -> unit, (a, b) -> a));
            rows.forEach(row -> checkUnits(row, units.column("code"), byCode, findings));
        }
        boolean fallback = table.rows().stream()
                .anyMatch(row -> row.key(List.of("place", "category")).equals("* *"));
        if (table.readable() && !fallback) {
            findings.error(
                    table.layout().file(),
                    "no-fallback",
                    "缺少兜底行：地点为 * 且分类为 * 的行",
                    "There is no fallback: a row with place * and category *");
        }
        return rows;
    }

    private static @Nullable CatalogueRow row(RowReader row) {
        String name = row.code("row");
        String place = starOrCode(row, "place");
        String category = pattern(row, "category");
        String lead = row.code("lead");
        List<String> assists = row.list("assists").stream()
                .map(unit -> unit.equals(COMMUNITY_ZH) ? CatalogueRow.COMMUNITY : unit)
                .toList();
        String basisZh = row.text("basisZh");
        String basisEn = row.optional("basisEn");
        return row.flawless()
                ? new CatalogueRow(name, place, category, lead, assists, basisZh, basisEn == null ? basisZh : basisEn)
                : null;
    }

    private static String starOrCode(RowReader row, String field) {
        return CatalogueRow.ANY.equals(row.optional(field)) ? CatalogueRow.ANY : row.code(field);
    }

    private static String pattern(RowReader row, String field) {
        String text = row.text(field);
        if (!text.isEmpty() && !Patterns.wellFormed(text)) {
            row.wrong(
                    field,
                    "not-a-pattern",
                    "应为分类编码、以 .* 结尾的编码开头，或 *：" + text,
                    "Expected a category's code, the beginning of codes with .* at its end, or *: " + text);
        }
        return text;
    }

    private static void refuseTies(List<Placed<CatalogueRow>> rows, Findings findings) {
        Map<String, Placed<CatalogueRow>> first = new HashMap<>();
        for (Placed<CatalogueRow> row : rows) {
            String scope = row.value().place() + " × " + row.value().category();
            Placed<CatalogueRow> other = first.putIfAbsent(scope, row);
            if (other != null) {
                findings.error(
                        row.row(),
                        "category",
                        "tie",
                        "与第" + other.row().number() + "行（" + other.value().row() + "）范围相同：" + scope,
                        "The same scope as row " + other.row().number() + " ("
                                + other.value().row() + "): " + scope);
            }
        }
    }

    private static void checkUnits(
            Placed<CatalogueRow> row, Set<String> codes, Map<String, UnitReference> byCode, Findings findings) {
        checkUnit(
                        row,
                        "lead",
                        row.value().lead(),
                        codes,
                        Optional.ofNullable(byCode.get(row.value().lead())))
                .ifPresent(findings::add);
        row.value().assists().stream()
                .filter(code -> !code.equals(CatalogueRow.COMMUNITY))
                .flatMap(code -> checkUnit(row, "assists", code, codes, Optional.ofNullable(byCode.get(code))).stream())
                .forEach(findings::add);
    }

    private static Optional<io.yihu.kit.table.Finding> checkUnit(
            Placed<CatalogueRow> row, String field, String code, Set<String> codes, Optional<UnitReference> unit) {
        if (!codes.contains(code)) {
            return Optional.of(row.error(field, "unknown-unit", "没有这个单位：" + code, "There is no such unit: " + code));
        }
        return unit.filter(u -> u.validTo() != null)
                .map(u -> row.error(
                        field,
                        "unit-ends",
                        u.nameZh() + "将于 " + u.validTo() + " 停用，请先改派其他单位",
                        u.nameEn() + " ends on " + u.validTo() + ": name another unit first"));
    }

    static List<String> cells(CatalogueRow row) {
        List<String> assists = row.assists().stream()
                .map(unit -> unit.equals(CatalogueRow.COMMUNITY) ? COMMUNITY_ZH : unit)
                .toList();
        return List.of(
                row.row(), row.place(), row.category(), row.lead(), Cells.list(assists), row.basisZh(), row.basisEn());
    }
}
