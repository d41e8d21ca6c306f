package io.yihu.dispatch.paper;

import io.yihu.kit.problem.Language;
import java.util.List;
import java.util.function.Function;

/**
 * A list as somebody may see it, ready to be exported. What is in it has been decided by the rules of the list itself.
 *
 * @param title what the list is
 * @param filter which part of it, in words; empty for all
 * @param entries one for each row, small; a row is made of it only when its turn comes
 */
public record Listing<E, T>(
        String title, String filter, Language language, List<Column<T>> columns, List<E> entries, Function<E, T> row) {
    /** Copies the columns. */
    public Listing {
        columns = List.copyOf(columns);
    }

    /** A list whose rows are there already. */
    public static <T> Listing<T, T> of(
            String title, String filter, Language language, List<Column<T>> columns, List<T> rows) {
        return new Listing<>(title, filter, language, columns, rows, row -> row);
    }
}
