package io.yihu.kit.setup;

import io.yihu.kit.table.Findings;
import io.yihu.kit.table.Layout;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the tables of one service mean.
 *
 * @param <T> everything in them, ready to be worked with; immutable
 */
public interface SetupFormat<T> {
    /** The files of this service, in the order they are listed. */
    List<Layout> layouts();

    /**
     * Reads tables by the rules that hold at any time.
     *
     * @param label name of the version, or an empty one for a draft
     * @return nothing where there are errors among the findings
     */
    @Nullable
    T read(SetupTables tables, String label, Findings findings);

    /** Checks a draft against the world of now: the other services' codes, what open tickets use, the calendar of today. */
    void check(@Nullable T current, T draft, SetupTables tables, Findings findings);

    /** The rows of each file, in the order of its layout's columns. Reading them again gives the same. */
    Map<String, List<List<String>>> rows(T set);

    /**
     * Tells the other services. Called by every instance and more than once.
     *
     * @param version a later one has the last word
     */
    void publish(T set, int version, Instant now);
}
