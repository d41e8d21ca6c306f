package io.yihu.kit.table;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table as it was read.
 *
 * @param readable false where the file as a whole could not be read: then what others say about its entries is not checked
 */
public record Table(Layout layout, List<Row> rows, boolean readable) {
    /** Copies the rows. */
    public Table {
        rows = List.copyOf(rows);
    }

    /** A table that could not be read. */
    public static Table unreadable(Layout layout) {
        return new Table(layout, List.of(), false);
    }

    /** Everything that stands in a column, whether or not the rest of its row is right. */
    public Set<String> column(String name) {
        return rows.stream()
                .map(row -> row.cells().get(name))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
