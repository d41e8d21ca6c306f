package io.yihu.kit.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How a table is laid out.
 *
 * @param file its name, such as {@code units.csv}
 * @param columns in the order they are written; in a file they may stand in any order
 * @param keys the columns that together tell one row from another
 * @param required whether the folder is useless without the file; where it is not, a missing file is one without rows
 */
public record Layout(String file, List<Column> columns, List<String> keys, boolean required) {
    /**
     * A column.
     *
     * @param name what programs call it
     * @param zh what people call it
     * @param required whether the table is useless without it
     */
    public record Column(String name, String zh, boolean required) {
        /** A column that must be there. */
        public static Column needed(String name, String zh) {
            return new Column(name, zh, true);
        }

        /** A column that may be missing. */
        public static Column optional(String name, String zh) {
            return new Column(name, zh, false);
        }

        /** As it is written: {@code 编码 code}. */
        public String header() {
            return zh + " " + name;
        }

        /** Whether a header means this column: both names, or either of them. */
        boolean meantBy(String header) {
            String trimmed = header.strip();
            return trimmed.equals(zh)
                    || Arrays.stream(trimmed.split("\\s+")).anyMatch(word -> word.equalsIgnoreCase(name));
        }
    }

    /** Copies the lists. */
    public Layout {
        columns = List.copyOf(columns);
        keys = List.copyOf(keys);
    }

    /** A table that must be there. */
    public Layout(String file, List<Column> columns, List<String> keys) {
        this(file, columns, keys, true);
    }

    /** The same table, which may be missing: folders and versions from before it existed are read as if it had no rows. */
    public Layout mayBeMissing() {
        return new Layout(file, columns, keys, false);
    }

    /** The column that a header means, or empty. */
    public Optional<Column> column(String header) {
        return columns.stream().filter(column -> column.meantBy(header)).findFirst();
    }
}
