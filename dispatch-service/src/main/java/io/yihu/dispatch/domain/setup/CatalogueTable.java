package io.yihu.dispatch.domain.setup;

import io.yihu.dispatch.domain.CatalogueRow;
import io.yihu.dispatch.domain.LimitWords;
import io.yihu.events.Urgency;
import io.yihu.kit.table.Codes;
import io.yihu.kit.table.Dates;
import io.yihu.kit.table.Findings;
import io.yihu.kit.table.Placed;
import io.yihu.kit.table.RowReader;
import io.yihu.kit.table.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rows of the catalogue to values and back. What stands in a cell of its own; the rest is {@link CatalogueChecks}. */
final class CatalogueTable {
    private static final String COMMUNITY_ZH = "本社区";

    private CatalogueTable() {}

    static List<Placed<CatalogueRow>> read(Table table, Findings findings) {
        Codes.once(table, findings);
        return RowReader.readAll(table, findings, CatalogueTable::row);
    }

    private static @Nullable CatalogueRow row(RowReader row) {
        String name = row.code("row");
        String place = starOrCode(row, "place");
        String category = pattern(row, "category");
        String lead = row.code("lead");
        List<String> assists = units(row, "assists");
        List<String> required = required(row, assists);
        String basisZh = row.text("basisZh");
        String basisEn = Objects.requireNonNullElse(row.optional("basisEn"), basisZh);
        Urgency limit = limit(row);
        LocalDate from = Dates.optional(row, "validFrom");
        LocalDate to = Dates.optional(row, "validTo");
        checkDates(row, from, to, place.equals(CatalogueRow.ANY) && category.equals(CatalogueRow.ANY));
        return row.flawless()
                ? new CatalogueRow(name, place, category, lead, assists, basisZh, basisEn, limit, from, to, required)
                : null;
    }

    private static List<String> units(RowReader row, String field) {
        return row.list(field).stream()
                .map(unit -> unit.equals(COMMUNITY_ZH) ? CatalogueRow.COMMUNITY : unit)
                .toList();
    }

    /** Only who assists can be required to. */
    private static List<String> required(RowReader row, List<String> assists) {
        List<String> required = units(row, "required");
        required.stream()
                .filter(unit -> !assists.contains(unit))
                .map(CatalogueTable::shown)
                .forEach(unit -> row.wrong(
                        "required",
                        "not-an-assist",
                        "必办协办单位须是本行的协办单位：" + unit,
                        "A required assist must be among the assists of its row: " + unit));
        return required;
    }

    private static String shown(String unit) {
        return unit.equals(CatalogueRow.COMMUNITY) ? COMMUNITY_ZH : unit;
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

    /** As in the table of limits; people may also write 一呼即应. */
    private static @Nullable Urgency limit(RowReader row) {
        String text = row.optional("limit");
        if (text == null) {
            return null;
        }
        return text.equals(LimitWords.zh(Urgency.FAST_LANE)) ? Urgency.FAST_LANE : row.oneOf("limit", Urgency.class);
    }

    private static void checkDates(RowReader row, @Nullable LocalDate from, @Nullable LocalDate to, boolean fallback) {
        if (fallback && (from != null || to != null)) {
            row.wrong(
                    from != null ? "validFrom" : "validTo",
                    "fallback-dated",
                    "兜底行始终有效，不能填写日期",
                    "The fallback counts always and has no dates");
        }
        if (from != null && to != null && to.isBefore(from)) {
            row.wrong("validTo", "ends-before-it-begins", "失效日期早于生效日期", "It ends before it begins");
        }
    }

    static List<String> cells(CatalogueRow row) {
        return List.of(
                row.row(),
                row.place(),
                row.category(),
                row.lead(),
                cell(row.assists()),
                row.basisZh(),
                row.basisEn(),
                Cells.of(row.limit()),
                Cells.of(row.validFrom()),
                Cells.of(row.validTo()),
                cell(row.required()));
    }

    private static String cell(List<String> units) {
        return Cells.list(units.stream().map(CatalogueTable::shown).toList());
    }
}
