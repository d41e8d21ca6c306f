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
 */
public record Limits(String version, List<WorkingHours> workingHours, Map<Urgency, Row> rows, Row rework) {
    /** How long a unit has to sign and to reply. */
    public record Row(Limit sign, Limit resolve) {
        /** Refuses half a row. */
        public Row {
            if (sign == null || resolve == null) {
                throw new IllegalArgumentException("a row needs a limit to sign and a limit to resolve");
            }
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

    Row row(Urgency urgency) {
        Row row = rows.get(urgency);
        if (row == null) {
            throw new IllegalStateException("checked when made: " + urgency);
        }
        return row;
    }
}
