package io.yihu.kit.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates and times as spreadsheets leave them behind: what was typed 2026-01-01 comes back as 2026/1/1 or 2026年1月1日. */
public final class Dates {
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:：](\\d{2})(?::00)?");

    private Dates() {}

    /** A date that may be missing. */
    public static @Nullable LocalDate optional(RowReader row, String field) {
        return row.optional(field) == null ? null : date(row, field);
    }

    /** A date that must be there. */
    public static LocalDate date(RowReader row, String field) {
        String text = row.text(field);
        Matcher parts = DATE.matcher(text);
        try {
            if (parts.matches()) {
                return LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3));
            }
        } catch (DateTimeException e) {
            return wrong(row, field, "没有这一天：" + text, "There is no such day: " + text);
        }
        return text.isEmpty()
                ? LocalDate.EPOCH
                : wrong(row, field, "不是日期，应写作 2026-01-31：" + text, "Not a date such as 2026-01-31: " + text);
    }

    /** A time of day that must be there. */
    public static LocalTime time(RowReader row, String field) {
        String text = row.text(field);
        Matcher parts = TIME.matcher(text);
        if (parts.matches() && number(parts, 1) < 24 && number(parts, 2) < 60) {
            return LocalTime.of(number(parts, 1), number(parts, 2));
        }
        if (!text.isEmpty()) {
            row.wrong(field, "not-a-time", "不是时刻，应写作 09:00：" + text, "Not a time such as 09:00: " + text);
        }
        return LocalTime.MIN;
    }

    private static LocalDate wrong(RowReader row, String field, String zh, String en) {
        row.wrong(field, "not-a-date", zh, en);
        return LocalDate.EPOCH;
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
