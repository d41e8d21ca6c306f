package io.yihu.kit.csv;

import io.yihu.kit.table.Findings;
import io.yihu.kit.table.Layout;
import io.yihu.kit.table.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The first row of a file.
 *
 * @param places where each column stands
 * @param width how many columns the file has
 */
record Header(String file, Map<String, Integer> places, int width, boolean usable) {
    private static final Map<String, String> DELIMITERS =
            Map.of(";", "分号 ; / semicolon", "\t", "制表符 / tab", "，", "中文逗号 ， / full-width comma", "|", "竖线 | / bar");

    static Header read(Layout layout, List<String> cells, Findings findings) {
        Optional<String> delimiter = otherDelimiter(cells);
        if (delimiter.isPresent()) {
            String name = delimiter.get();
            findings.error(
                    layout.file(),
                    "wrong-delimiter",
                    "各列应以英文逗号分隔，此文件用的是" + name,
                    "Columns are parted by commas; this file uses another delimiter: " + name);
            return new Header(layout.file(), Map.of(), cells.size(), false);
        }
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int place = 0; place < cells.size(); place++) {
            take(layout, cells.get(place), place, places, findings);
        }
        List<Layout.Column> missing = layout.columns().stream()
                .filter(column -> column.required() && !places.containsKey(column.name()))
                .toList();
        missing.forEach(column -> findings.error(
                layout.file(),
                "missing-column",
                "缺少列“" + column.header() + "”",
                "The column \"" + column.header() + "\" is missing"));
        return new Header(layout.file(), places, cells.size(), missing.isEmpty());
    }

    private static void take(Layout layout, String cell, int place, Map<String, Integer> places, Findings findings) {
        if (cell.isBlank()) {
            return;
        }
        Optional<Layout.Column> column = layout.column(cell);
        Row first = new Row(layout.file(), 1, Map.of(), Map.of(cell, place));
        if (column.isEmpty()) {
            findings.error(first, cell, "unknown-column", "没有这一列：" + cell, "There is no such column: " + cell);
        } else if (places.putIfAbsent(column.get().name(), place) != null) {
            findings.error(first, cell, "column-twice", "列重复：" + cell, "The column comes twice: " + cell);
        }
    }

    /** What stands between the names of a header that has but one cell. */
    private static Optional<String> otherDelimiter(List<String> cells) {
        return cells.size() > 1
                ? Optional.empty()
                : DELIMITERS.entrySet().stream()
                        .filter(delimiter -> cells.get(0).contains(delimiter.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }
}
