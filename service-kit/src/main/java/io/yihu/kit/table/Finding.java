package io.yihu.kit.table;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong with what was handed in.
 *
 * @param row as a spreadsheet counts, 1 is the header; missing where the file as a whole is meant
 * @param column the spreadsheet's letter
 * @param field the column's name
 * @param code stable, for machines
 * @param zh what people are told
 * @param en the same in English
 */
public record Finding(
        Severity severity,
        String file,
        @Nullable Integer row,
        @Nullable String column,
        @Nullable String field,
        String code,
        String zh,
        String en) {
    /** How bad it is. */
    public enum Severity {
        /** Nothing is taken over. */
        ERROR,
        /** To be looked at; taken over all the same. */
        WARNING
    }

    /** Whether it keeps everything from being taken over. */
    public boolean refuses() {
        return severity == Severity.ERROR;
    }

    /** Such as {@code units.csv 第3行E列（superior）}. */
    public String whereZh() {
        return file
                + (row == null ? "" : " 第" + row + "行")
                + (column == null ? "" : column + "列")
                + (field == null ? "" : "（" + field + "）");
    }

    /** Such as {@code units.csv, row 3, column E (superior)}. */
    public String whereEn() {
        return file
                + (row == null ? "" : ", row " + row)
                + (column == null ? "" : ", column " + column)
                + (field == null ? "" : " (" + field + ")");
    }
}
