package io.yihu.kit.csv;

import io.yihu.kit.table.Findings;
import io.yihu.kit.table.Layout;
import io.yihu.kit.table.Row;
import io.yihu.kit.table.Table;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** Tables as CSV (RFC 4180). */
public final class CsvTables {
    private static final CSVFormat READING =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
    private static final int MOST_ROWS = 20_000;

    private CsvTables() {}

    /** Reads a file. Whatever is wrong with it is among the findings; rows that stand are in the table. */
    public static Table read(Layout layout, byte[] bytes, Findings findings) {
        return Decoding.text(layout.file(), bytes, findings)
                .map(text -> parse(layout, text, findings))
                .orElseGet(() -> Table.unreadable(layout));
    }

    /** Writes a table as its canonical text: the layout's columns, CRLF, quoted where needed, without a mark. */
    public static String write(Layout layout, List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(
                    layout.columns().stream().map(Layout.Column::header).toList());
            for (List<String> row : rows) {
                printer.printRecord(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a StringBuilder takes everything", e);
        }
        return text.toString();
    }

    /** The bytes of a canonical text: with the mark by which Excel knows UTF-8. */
    public static byte[] bytes(String canonical) {
        return (Decoding.MARK + canonical).getBytes(StandardCharsets.UTF_8);
    }

    private static Table parse(Layout layout, String text, Findings findings) {
        try (CSVParser parser = CSVParser.parse(new StringReader(text), READING)) {
            Iterator<CSVRecord> records = parser.iterator();
            if (!records.hasNext()) {
                findings.error(layout.file(), "empty", "文件是空的", "The file is empty");
                return Table.unreadable(layout);
            }
            Header header = Header.read(layout, records.next().toList(), findings);
            return header.usable()
                    ? new Table(layout, rows(header, records, findings), true)
                    : Table.unreadable(layout);
        } catch (IOException | UncheckedIOException e) {
            findings.error(
                    layout.file(),
                    "not-csv",
                    "不是有效的 CSV（引号不成对？）：" + e.getMessage(),
                    "Not CSV (a quote without its partner?): " + e.getMessage());
            return Table.unreadable(layout);
        }
    }

    private static List<Row> rows(Header header, Iterator<CSVRecord> records, Findings findings) {
        List<Row> rows = new ArrayList<>();
        while (records.hasNext()) {
            CSVRecord each = records.next();
            if (each.getRecordNumber() > MOST_ROWS) {
                findings.error(header.file(), "too-many-rows", "超过两万行", "More than 20,000 rows");
                return rows;
            }
            if (each.stream().anyMatch(cell -> !cell.isBlank())) {
                row(header, Math.toIntExact(each.getRecordNumber()), each, findings)
                        .ifPresent(rows::add);
            }
        }
        return rows;
    }

    private static Optional<Row> row(Header header, int number, CSVRecord cells, Findings findings) {
        Map<String, String> named = new LinkedHashMap<>();
        header.places().forEach((name, place) -> {
            String cell = place < cells.size() ? cells.get(place).strip() : "";
            if (!cell.isEmpty()) {
                named.put(name, cell);
            }
        });
        Row row = new Row(header.file(), number, named, header.places());
        return CellChecks.pass(row, header, cells, findings) ? Optional.of(row) : Optional.empty();
    }
}
