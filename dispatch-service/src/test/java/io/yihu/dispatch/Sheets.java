package io.yihu.dispatch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Spreadsheets that were exported, as texts. */
final class Sheets {
    private Sheets() {}

    /** Each row's cells; what is empty is an empty text. */
    static List<List<String>> rows(byte[] file) {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return book.getFirstSheet().read().stream()
                    .map(row -> row.stream()
                            .map(cell -> cell == null ? "" : Objects.requireNonNullElse(cell.getText(), ""))
                            .toList())
                    .toList();
        } catch (IOException e) {
            throw new AssertionError("no spreadsheet: " + new String(file, StandardCharsets.UTF_8), e);
        }
    }

    /** The row whose first cell says so; empty where there is none. */
    static List<String> row(byte[] file, String first) {
        return rows(file).stream()
                .filter(row -> !row.isEmpty() && row.get(0).equals(first))
                .findFirst()
                .orElse(List.of());
    }
}
