package io.yihu.kit.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Checks over codes that every table of entries needs: none twice, no circle of parents. */
public final class Codes {
    private Codes() {}

    /** Finds keys that come twice, naming the row where each was first. */
    public static void once(Table table, Findings findings) {
        Map<String, Integer> first = new HashMap<>();
        List<String> keys = table.layout().keys();
        for (Row row : table.rows()) {
            String key = row.key(keys);
            Integer earlier = key.isEmpty() ? null : first.putIfAbsent(key, row.number());
            if (earlier != null) {
                findings.error(
                        row,
                        keys.get(0),
                        "duplicate",
                        "“" + key + "”重复，第" + earlier + "行已有",
                        "\"" + key + "\" comes twice, first in row " + earlier);
            }
        }
    }

    /**
     * Finds entries that stand above themselves, each circle told at every entry of it.
     *
     * @param parent code of the entry above, or nothing
     */
    public static <T> void noCircles(
            List<Placed<T>> entries, Function<T, String> code, Function<T, @Nullable String> parent, Report report) {
        Map<String, @Nullable String> above = new HashMap<>();
        entries.forEach(entry -> above.put(code.apply(entry.value()), parent.apply(entry.value())));
        for (Placed<T> entry : entries) {
            String start = code.apply(entry.value());
            Set<String> seen = new HashSet<>();
            String at = above.get(start);
            while (at != null && !at.equals(start) && seen.add(at)) {
                at = above.get(at);
            }
            if (start.equals(at)) {
                report.circle(entry.row(), start);
            }
        }
    }

    /** Is told of an entry that stands above itself. */
    @FunctionalInterface
    public interface Report {
        /** Once for every such entry. */
        void circle(Row row, String code);
    }
}
