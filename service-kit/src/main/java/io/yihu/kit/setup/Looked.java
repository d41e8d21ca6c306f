package io.yihu.kit.setup;

import io.yihu.kit.csv.CsvTables;
import io.yihu.kit.setup.SetupReport.Outcome;
import io.yihu.kit.table.Findings;
import io.yihu.kit.table.Layout;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A folder that was looked at. */
final class Looked<T> {
    final int base;
    final @Nullable T draft;
    final Map<String, String> texts;
    private final Map<String, String> before;
    private final Findings findings;

    private Looked(
            int base, @Nullable T draft, Map<String, String> texts, Map<String, String> before, Findings findings) {
        this.base = base;
        this.draft = draft;
        this.texts = texts;
        this.before = before;
        this.findings = findings;
    }

    static <T> Looked<T> of(
            SetupFormat<T> format, int base, Map<String, String> before, @Nullable T draft, Findings findings) {
        return new Looked<>(base, draft, draft == null ? Map.of() : texts(format, draft), before, findings);
    }

    static <T> Map<String, String> texts(SetupFormat<T> format, T set) {
        Map<String, List<List<String>>> rows = format.rows(set);
        return format.layouts().stream()
                .collect(Collectors.toMap(
                        Layout::file, layout -> CsvTables.write(layout, rows.getOrDefault(layout.file(), List.of()))));
    }

    boolean same() {
        return draft != null && texts.equals(before);
    }

    SetupReport report(List<Layout> layouts) {
        if (draft == null) {
            return new SetupReport(Outcome.REFUSED, base, null, findings.all(), List.of());
        }
        return same()
                ? report(layouts, Outcome.UNCHANGED, base)
                : new SetupReport(Outcome.WOULD_CHANGE, base, null, findings.all(), changes(layouts));
    }

    SetupReport report(List<Layout> layouts, Outcome outcome, int version) {
        return new SetupReport(
                outcome, base, version, findings.all(), outcome == Outcome.ACTIVATED ? changes(layouts) : List.of());
    }

    private List<SetupChange> changes(List<Layout> layouts) {
        return SetupChange.between(layouts, before, texts);
    }
}
