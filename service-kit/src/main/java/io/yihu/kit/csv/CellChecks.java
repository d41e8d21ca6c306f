package io.yihu.kit.csv;

import io.yihu.kit.table.Findings;
import io.yihu.kit.table.Row;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** What no cell may hold, whatever its column means. */
final class CellChecks {
    private CellChecks() {}

    static boolean pass(Row row, Header header, CSVRecord cells, Findings findings) {
        long before = findings.errors();
        for (int place = header.width(); place < cells.size(); place++) {
            if (!cells.get(place).isBlank()) {
                String letter = Row.letter(place);
                findings.error(
                        new Row(row.file(), row.number(), Map.of(), Map.of(letter, place)),
                        letter,
                        "cell-without-column",
                        "此单元格没有对应的列（文字里多了一个逗号？）",
                        "This cell has no column (a comma too many in a text?)");
            }
        }
        row.cells().forEach((field, text) -> check(row, field, text, findings));
        return findings.errors() == before;
    }

    private static void check(Row row, String field, String text, Findings findings) {
        if (text.indexOf('\uFFFD') >= 0 || text.contains("锟斤拷")) {
            findings.error(
                    row,
                    field,
                    "garbled",
                    "文字已损坏（曾以错误的编码打开并保存），请重新填写",
                    "The text is destroyed (opened and saved in a wrong encoding): write it again");
        } else if ("=+-@".indexOf(text.charAt(0)) >= 0) {
            findings.error(
                    row,
                    field,
                    "formula",
                    "不得以 = + - @ 开头，表格软件会当作公式",
                    "It must not begin with = + - @: a spreadsheet takes it for a formula");
        } else if (text.startsWith("#") && text.matches("#(NAME\\?|REF!|VALUE!|N/A|DIV/0!|NUM!|NULL!)|#+")) {
            findings.error(row, field, "formula-error", "表格软件留下的错误值：" + text, "A spreadsheet's error value: " + text);
        }
    }
}
