package io.yihu.kit.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of a table.
 *
 * @param number as a spreadsheet counts: the header is row 1
 * @param cells by column, trimmed, never blank
 * @param places where in the file each column stands, the first one 0
 */
public record Row(String file, int number, Map<String, String> cells, Map<String, Integer> places) {
    /** Copies the maps. */
    public Row {
        cells = Map.copyOf(new LinkedHashMap<>(cells));
        places = Map.copyOf(places);
    }

    /** The cells of these columns, joined: what tells this row from others. */
    public String key(List<String> columns) {
        return String.join(
                        " ",
                        columns.stream().map(c -> cells.getOrDefault(c, "")).toList())
                .strip();
    }

    /** The letter of a column as a spreadsheet shows it, or nothing where the file lacks the column. */
    String letter(String column) {
        Integer place = places.get(column);
        return place == null ? "" : letter(place);
    }

    /** {@code A} for 0, {@code Z} for 25, {@code AA} for 26. */
    public static String letter(int place) {
        String last = String.valueOf((char) ('A' + place % 26));
        return place < 26 ? last : letter(place / 26 - 1) + last;
    }
}
