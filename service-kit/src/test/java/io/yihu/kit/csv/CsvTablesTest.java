package io.yihu.kit.csv;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.kit.table.Finding;
import io.yihu.kit.table.Findings;
import io.yihu.kit.table.Layout;
import io.yihu.kit.table.Layout.Column;
import io.yihu.kit.table.Row;
import io.yihu.kit.table.Table;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTablesTest {
    private static final Layout LAYOUT = new Layout(
            "things.csv",
            List.of(Column.needed("code", "编码"), Column.needed("nameZh", "名称"), Column.optional("remark", "说明")),
            List.of("code"));

    private final Findings findings = new Findings();

    @ParameterizedTest
    @ValueSource(strings = {"编码 code,名称 nameZh\n", "名称,编码\n", "NAMEZH,code,说明\n", "\uFEFFcode,nameZh\r\n"})
    void columns_are_found_by_either_name_and_in_any_order(String header) {
        Table table = read(header + (header.startsWith("名称") || header.startsWith("NAME") ? "甲,a\n" : "a,甲\n"));

        assertThat(findings.all()).isEmpty();
        assertThat(table.rows()).extracting(Row::cells).containsExactly(Map.of("code", "a", "nameZh", "甲"));
    }

    @Test
    void rows_are_counted_as_a_spreadsheet_counts_them() {
        Table table = read("code,nameZh,remark\na,甲,\"两行\n文字\"\n\n,,\nb,乙,\n");

        assertThat(table.rows()).extracting(Row::number).containsExactly(2, 5);
    }

    @Test
    void gbk_is_told_by_its_name_and_its_row() {
        CsvTables.read(LAYOUT, "code,nameZh\na,b\nc,市政\n".getBytes(Charset.forName("GB18030")), findings);

        assertThat(findings.all()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo("encoding-gbk");
            assertThat(found.zh()).contains("GBK", "第3行", "CSV UTF-8");
        });
    }

    @Test
    void other_encodings_are_refused_and_never_guessed() {
        CsvTables.read(LAYOUT, "\uFEFFcode,nameZh\na,甲\n".getBytes(UTF_16LE), findings);
        CsvTables.read(LAYOUT, new byte[] {'a', (byte) 0xFF, (byte) 0xFF, 'b'}, findings);
        CsvTables.read(LAYOUT, "code\0,nameZh".getBytes(UTF_8), findings);

        assertThat(codes()).containsExactly("encoding-utf-16", "encoding-unknown", "not-text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"code;nameZh\na;甲", "code\tnameZh\na\t甲", "编码，名称\na，甲", "code|nameZh"})
    void another_delimiter_is_told_once(String text) {
        assertThat(read(text).readable()).isFalse();
        assertThat(codes()).containsExactly("wrong-delimiter");
    }

    @Test
    void missing_unknown_and_doubled_columns_are_told_with_their_place() {
        read("code,colour,code\na,red,b");

        assertThat(findings.all())
                .extracting(f -> f.code() + " " + f.column())
                .containsExactly("missing-column null", "unknown-column B", "column-twice C");
    }

    @Test
    void cells_that_a_spreadsheet_or_a_wrong_encoding_has_spoilt_are_told() {
        read("code,nameZh,remark\na,锟斤拷,=1+1\nb,\uFFFD,#NAME?\nc,丙,,多\n");

        assertThat(findings.all())
                .extracting(f -> f.row() + f.column() + " " + f.code())
                .containsExactlyInAnyOrder(
                        "2B garbled", "2C formula", "3B garbled", "3C formula-error", "4D cell-without-column");
    }

    @Test
    void an_empty_file_and_a_lost_quote_are_told() {
        read("");
        read("code,nameZh\n\"a,甲\nb,乙\n");

        assertThat(codes()).containsExactly("empty", "not-csv");
    }

    @Test
    void what_is_written_is_read_again() {
        List<List<String>> rows = List.of(List.of("a", "甲,“乙”\"丙\"", "两行\n文字"), List.of("b", "丁", ""));

        Table table = CsvTables.read(LAYOUT, CsvTables.bytes(CsvTables.write(LAYOUT, rows)), findings);

        assertThat(findings.all()).isEmpty();
        assertThat(table.rows())
                .extracting(Row::cells)
                .containsExactly(
                        Map.of("code", "a", "nameZh", "甲,“乙”\"丙\"", "remark", "两行\n文字"),
                        Map.of("code", "b", "nameZh", "丁"));
    }

    @Test
    void findings_say_where_in_both_languages() {
        Finding found = new Finding(Finding.Severity.ERROR, "things.csv", 3, "B", "nameZh", "missing", "请填写", "needed");

        assertThat(found.whereZh()).isEqualTo("things.csv 第3行B列（nameZh）");
        assertThat(found.whereEn()).isEqualTo("things.csv, row 3, column B (nameZh)");
        assertThat(Row.letter(27)).isEqualTo("AB");
    }

    private Table read(String text) {
        return CsvTables.read(LAYOUT, text.getBytes(UTF_8), findings);
    }

    private List<String> codes() {
        return findings.all().stream().map(Finding::code).toList();
    }
}
