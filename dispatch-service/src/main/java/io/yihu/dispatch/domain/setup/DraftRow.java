package io.yihu.dispatch.domain.setup;

import io.yihu.dispatch.domain.Catalogue;
import io.yihu.dispatch.domain.CatalogueRow;
import io.yihu.kit.table.Row;
import io.yihu.kit.table.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A row of a draft's catalogue, as it stands in the table and as it was read. */
record DraftRow(Row row, CatalogueRow value) {
    /** Those that count today or later, Asia/Shanghai. */
    static List<DraftRow> toCome(Table table, Catalogue draft, LocalDate today) {
        Map<String, CatalogueRow> values =
                draft.rows().stream().collect(Collectors.toMap(CatalogueRow::row, Function.identity()));
        return table.rows().stream()
                .flatMap(row -> Stream.ofNullable(values.get(row.cells().getOrDefault("row", "")))
                        .map(value -> new DraftRow(row, value)))
                .filter(row ->
                        row.value().validTo() == null || !row.value().validTo().isBefore(today))
                .toList();
    }

    /** The first day to come on which it counts. */
    LocalDate first(LocalDate today) {
        LocalDate from = value.validFrom();
        return from == null || from.isBefore(today) ? today : from;
    }
}
