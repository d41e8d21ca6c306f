package io.yihu.kit.table;

import io.yihu.kit.table.Finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects everything that is wrong, so that people mend all of it at once. */
public final class Findings {
    private final List<Finding> found = new ArrayList<>();

    /** A cell is wrong. */
    public void error(Row row, String field, String code, String zh, String en) {
        add(Severity.ERROR, row, field, new Words(code, zh, en));
    }

    /** A cell is odd. */
    public void warning(Row row, String field, String code, String zh, String en) {
        add(Severity.WARNING, row, field, new Words(code, zh, en));
    }

    /** A whole file is wrong. */
    public void error(String file, String code, String zh, String en) {
        found.add(new Finding(Severity.ERROR, file, null, null, null, code, zh, en));
    }

    /** A whole file is odd. */
    public void warning(String file, String code, String zh, String en) {
        found.add(new Finding(Severity.WARNING, file, null, null, null, code, zh, en));
    }

    /** Adds one that was made elsewhere. */
    public void add(Finding finding) {
        found.add(finding);
    }

    /** How many errors there are so far. */
    public long errors() {
        return found.stream().filter(Finding::refuses).count();
    }

    /** All of them: by file, in it by row, errors and warnings as they come. */
    public List<Finding> all() {
        return found.stream()
                .sorted(Comparator.comparing(Finding::file).thenComparingInt(f -> f.row() == null ? 0 : f.row()))
                .toList();
    }

    private void add(Severity severity, Row row, String field, Words words) {
        String letter = row.letter(field);
        found.add(new Finding(
                severity,
                row.file(),
                row.number(),
                letter.isEmpty() ? null : letter,
                field,
                words.code,
                words.zh,
                words.en));
    }

    private record Words(String code, String zh, String en) {}
}
