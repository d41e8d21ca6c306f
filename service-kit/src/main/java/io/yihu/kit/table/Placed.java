package io.yihu.kit.table;

/** What was read from a row, with the row, so that a later check can still say where it stands. */
public record Placed<T>(Row row, T value) {
    /** Something wrong with one of its cells. */
    public Finding error(String field, String code, String zh, String en) {
        String letter = row.letter(field);
        return new Finding(
                Finding.Severity.ERROR,
                row.file(),
                row.number(),
                letter.isEmpty() ? null : letter,
                field,
                code,
                zh,
                en);
    }
}
