package io.yihu.kit.setup;

import io.yihu.kit.table.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a folder, or would become of it.
 *
 * @param current the version that counted when it was looked at, 0 before the first
 * @param version the version it has become, or is already; missing where it was only looked at or refused
 */
public record SetupReport(
        Outcome outcome, int current, @Nullable Integer version, List<Finding> findings, List<SetupChange> changes) {
    /** What became of it. */
    public enum Outcome {
        /** A dry run without errors: an import would make a new version. */
        WOULD_CHANGE,
        /** The same content as the version that counts. */
        UNCHANGED,
        /** There are errors; nothing was changed. */
        REFUSED,
        /** It counts now. */
        ACTIVATED
    }

    /** Copies the lists. */
    public SetupReport {
        findings = List.copyOf(findings);
        changes = List.copyOf(changes);
    }
}
