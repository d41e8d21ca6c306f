package io.yihu.dispatch.domain;

import io.yihu.events.Urgency;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The table of time limits ({@code docs/domain.md}, section 3), one version of it.
 *
 * @param version travels with every deadline it gave
 * @param workingHours of one working day
 * @param rows for each urgency
 * @param rework for each round after a bad call-back
 * @param work the rules beside the table
 */
public record Limits(
        String version, List<WorkingHours> workingHours, Map<Urgency, Row> rows, Row rework, WorkRules work) {
    /** What the row for rework is called. */
    static final String REWORK = "REWORK";

    /** How long a unit has to sign and to reply, and when that is nearly over. */
    public record Row(Limit sign, Limit resolve, NearDue nearDue) {
        /** Refuses half a row. */
        public Row {
            if (sign == null || resolve == null || nearDue == null) {
                throw new IllegalArgumentException("a row needs a limit to sign and a limit to resolve");
            }
        }

        /** A row that is near due by the usual rule. */
        public Row(Limit sign, Limit resolve) {
            this(sign, resolve, NearDue.DEFAULT);
        }
    }

    /** Refuses a table with holes. */
    public Limits {
        if (version == null || version.isBlank() || rework == null || workingHours == null || rows == null) {
            throw new IllegalArgumentException("needed: version, workingHours, rows, rework");
        }
        workingHours = List.copyOf(workingHours);
        rows = Map.copyOf(rows);
        Set<Urgency> missing = EnumSet.allOf(Urgency.class);
        missing.removeAll(rows.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("no row for " + missing);
        }
    }

    /** With the rules an office begins with. */
    public Limits(String version, List<WorkingHours> workingHours, Map<Urgency, Row> rows, Row rework) {
        this(version, workingHours, rows, rework, WorkRules.DEFAULT);
    }

    /**
     * When clocks given by this row are near due; the usual rule where there is no such row any more.
     *
     * @param limit as {@link Clocks#limit} says: an urgency, or {@code REWORK}
     */
    public NearDue nearDue(String limit) {
        return rows.entrySet().stream()
                .filter(row -> row.getKey().name().equals(limit))
                .map(row -> row.getValue().nearDue())
                .findFirst()
                .orElse(REWORK.equals(limit) ? rework.nearDue() : NearDue.DEFAULT);
    }

    /** The row that gave clocks their limit: of an urgency, or {@code REWORK}. */
    Row row(String limit) {
        return limit.equals(REWORK) ? rework : row(Urgency.valueOf(limit));
    }

    Row row(Urgency urgency) {
        Row row = rows.get(urgency);
        if (row == null) {
            throw new IllegalStateException("checked when made: " + urgency);
        }
        return row;
    }
}
