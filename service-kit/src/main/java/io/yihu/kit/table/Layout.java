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
 */
public record Layout(String file, List<Column> columns, List<String> keys) {
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

    /** The column that a header means, or empty. */
    public Optional<Column> column(String header) {
        return columns.stream().filter(column -> column.meantBy(header)).findFirst();
    }
}
