package io.yihu.allinone.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/**
 * A ledger's file: CSV in UTF-8, a header and one closed ticket a row.
 *
 * @param rows bodies for intake in the order of the file; the first stands in row 2
 * @param wrong what is wrong in it; then it must not be taken in
 */
record Ledger(List<Map<String, Object>> rows, List<WrongCell> wrong) {
    private static final String BOM = "\uFEFF";

    /** Row of the file in which the first ticket stands. */
    static final int FIRST_ROW = 2;

    /** Reads the file; what cannot be read is among the wrong. */
    static Ledger read(Path file) {
        try {
            return read(Files.readString(file));
        } catch (IOException | UncheckedIOException e) {
            return unreadable("文件无法读取（须为 UTF-8） / the file cannot be read, it must be UTF-8: " + file);
        }
    }

    static Ledger read(String text) {
        List<String[]> lines;
        String csv = text.startsWith(BOM) ? text.substring(1) : text;
        try (MappingIterator<String[]> read = CsvMapper.builder()
                .enable(CsvReadFeature.WRAP_AS_ARRAY)
                .enable(CsvReadFeature.SKIP_EMPTY_LINES)
                .build()
                .readerFor(String[].class)
                .readValues(csv)) {
            lines = read.readAll();
        } catch (JacksonException e) {
            return unreadable("不是 CSV 文件 / not a CSV file: " + e.getOriginalMessage());
        }
        return lines.isEmpty() ? unreadable("文件是空的 / the file is empty") : read(lines);
    }

    private static Ledger read(List<String[]> lines) {
        List<WrongCell> wrong = new ArrayList<>(header(lines.get(0)));
        List<Map<String, Object>> rows = new ArrayList<>();
        if (wrong.isEmpty()) {
            List<Column> columns = Stream.of(lines.get(0))
                    .map(key -> Column.named(key.strip()).orElseThrow())
                    .toList();
            for (int i = 1; i < lines.size(); i++) {
                rows.add(row(i + 1, columns, lines.get(i), wrong));
            }
        }
        return new Ledger(rows, wrong);
    }

    private static List<WrongCell> header(String[] names) {
        List<WrongCell> wrong = new ArrayList<>();
        List<String> there = Stream.of(names).map(String::strip).toList();
        there.stream()
                .filter(name -> Column.named(name).isEmpty() || there.indexOf(name) != there.lastIndexOf(name))
                .forEach(name -> wrong.add(new WrongCell(1, name, "未知或重复的列 / unknown or doubled column")));
        Stream.of(Column.values())
                .filter(column -> column.isRequired() && !there.contains(column.key()))
                .forEach(column -> wrong.add(new WrongCell(1, column.key(), "缺少此列 / this column is missing")));
        return wrong;
    }

    private static Map<String, Object> row(int number, List<Column> columns, String[] cells, List<WrongCell> wrong) {
        Map<String, Object> body = new LinkedHashMap<>();
        Map<String, Object> place = new LinkedHashMap<>();
        body.put("place", place);
        if (cells.length > columns.size()) {
            wrong.add(new WrongCell(number, "*", "单元格多于表头 / more cells than the header has"));
            return body;
        }
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String cell = i < cells.length ? cells[i].strip() : "";
            try {
                if (!cell.isEmpty()) {
                    (column.ofPlace() ? place : body).put(column.key(), column.value(cell));
                } else if (column.isRequired()) {
                    throw new IllegalArgumentException("不能为空 / must not be empty");
                }
            } catch (IllegalArgumentException e) {
                wrong.add(new WrongCell(number, column.key(), String.valueOf(e.getMessage())));
            }
        }
        return body;
    }

    private static Ledger unreadable(String problem) {
        return new Ledger(List.of(), List.of(new WrongCell(0, "", problem)));
    }
}
