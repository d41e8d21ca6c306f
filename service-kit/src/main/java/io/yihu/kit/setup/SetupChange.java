package io.yihu.kit.setup;

import io.yihu.kit.csv.CsvTables;
import io.yihu.kit.table.Findings;
import io.yihu.kit.table.Layout;
import io.yihu.kit.table.Row;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What would change, or has changed, in one file; entries by their keys.
 *
 * @param moved whether only the order of rows differs
 */
public record SetupChange(String file, List<String> added, List<String> changed, List<String> removed, boolean moved) {
    /** Copies the lists. */
    public SetupChange {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
    }

    /** Compares canonical texts; files without a difference are left out. */
    static List<SetupChange> between(List<Layout> layouts, Map<String, String> before, Map<String, String> after) {
        return layouts.stream()
                .filter(layout -> !before.getOrDefault(layout.file(), "").equals(after.getOrDefault(layout.file(), "")))
                .map(layout -> of(layout, before.get(layout.file()), after.get(layout.file())))
                .toList();
    }

    private static SetupChange of(Layout layout, @Nullable String before, @Nullable String after) {
        Map<String, Row> old = rows(layout, before);
        Map<String, Row> fresh = rows(layout, after);
        List<String> added = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        fresh.forEach((key, row) -> {
            Row was = old.remove(key);
            if (was == null) {
                added.add(key);
            } else if (!was.cells().equals(row.cells())) {
                changed.add(key);
            }
        });
        boolean moved = added.isEmpty() && changed.isEmpty() && old.isEmpty();
        return new SetupChange(layout.file(), added, changed, List.copyOf(old.keySet()), moved);
    }

    private static Map<String, Row> rows(Layout layout, @Nullable String text) {
        Map<String, Row> rows = new LinkedHashMap<>();
        if (text != null) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            CsvTables.read(layout, bytes, new Findings()).rows().forEach(row -> rows.put(row.key(layout.keys()), row));
        }
        return rows;
    }
}
