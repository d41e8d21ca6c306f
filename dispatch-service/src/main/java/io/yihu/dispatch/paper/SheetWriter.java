package io.yihu.dispatch.paper;

import io.yihu.kit.problem.Language;
import io.yihu.kit.time.Shanghai;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes a list as one sheet: a line that says what it is, by whom, when and which part; the columns' titles, which stay in
 * view and filter; the rows. Text is written as text and nothing as a formula, whatever it begins with. Times are those of
 * Shanghai.
 */
final class SheetWriter {
    private static final int ABOUT = 0;
    private static final int TITLES = 1;
    private static final int FIRST = 2;
    private static final int FLUSHED = 200;
    /** The longest text a cell may hold. */
    private static final int LONGEST = 32_767;

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Shanghai.ZONE);

    private SheetWriter() {}

    /** By whom and when a file is made. */
    record Made(String by, Instant at) {}

    static <E, T> void write(Listing<E, T> list, Made made, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "yihu", "1.0")) {
            Worksheet sheet = book.newWorksheet(sheetName(list.title()));
            head(list, made, sheet);
            int at = FIRST;
            for (E entry : list.entries()) {
                row(sheet, at++, list.columns(), list.row().apply(entry));
                if (at % FLUSHED == 0) {
                    sheet.flush();
                }
            }
            sheet.setAutoFilter(
                    TITLES, 0, Math.max(TITLES, at - 1), list.columns().size() - 1);
        }
    }

    private static <E, T> void head(Listing<E, T> list, Made made, Worksheet sheet) {
        sheet.value(ABOUT, 0, about(list, made));
        sheet.style(ABOUT, 0).bold().set();
        List<Column<T>> columns = list.columns();
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, columns.get(i).width());
            sheet.value(TITLES, i, columns.get(i).title());
            sheet.style(TITLES, i).bold().fillColor("DDEBEA").wrapText(true).set();
        }
        sheet.freezePane(0, FIRST);
        sheet.repeatRows(ABOUT, TITLES);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    private static String about(Listing<?, ?> list, Made made) {
        Language language = list.language();
        String part = list.filter().isEmpty() ? language.choose("全部", "all") : list.filter();
        int rows = list.entries().size();
        String at = MINUTE.format(made.at());
        return language.choose(
                list.title() + "｜范围：" + part + "｜共 " + rows + " 行｜" + made.by() + " 于 " + at + "（北京时间）导出",
                list.title() + " | part: " + part + " | " + rows + " rows | exported by " + made.by() + ", " + at
                        + " Beijing time");
    }

    private static <T> void row(Worksheet sheet, int at, List<Column<T>> columns, T row) {
        for (int i = 0; i < columns.size(); i++) {
            cell(sheet, at, i, columns.get(i).value().apply(row));
        }
    }

    private static void cell(Worksheet sheet, int row, int column, @Nullable Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof Instant instant) {
            sheet.value(row, column, LocalDateTime.ofInstant(instant, Shanghai.ZONE));
            sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
        } else if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (value != null && !value.toString().isEmpty()) {
            sheet.value(row, column, fitting(value.toString()));
        }
    }

    private static String fitting(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    /** Without what a sheet's name may not hold, and not longer than it may be. */
    private static String sheetName(String title) {
        String plain = title.replaceAll("[\\\\/?*\\[\\]:']", " ").strip();
        return plain.length() > 31 ? plain.substring(0, 31) : plain;
    }
}
