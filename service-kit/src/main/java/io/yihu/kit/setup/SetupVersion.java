package io.yihu.kit.setup;

import io.yihu.kit.csv.CsvTables;
import io.yihu.kit.table.Layout;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A version as it is kept.
 *
 * @param number 1, 2, 3 … within the service
 * @param base the version it was made to replace, 0 for the first
 * @param label what decisions carry: the year and the number, such as {@code 2026-3}
 * @param hash of the files' canonical text
 * @param by subject of the caller, or {@code installation}
 * @param at when it was handed in; effective from then on
 * @param files canonical text by name
 */
public record SetupVersion(
        int number, int base, String label, String hash, String by, Instant at, Map<String, String> files) {
    /** Copies the map. */
    public SetupVersion {
        files = Map.copyOf(files);
    }

    /** The files ready for a spreadsheet, in the order of the layouts. */
    Map<String, byte[]> bytes(List<Layout> layouts) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        layouts.forEach(layout -> {
            String text = files.get(layout.file());
            if (text != null) {
                bytes.put(layout.file(), CsvTables.bytes(text));
            }
        });
        return bytes;
    }
}
