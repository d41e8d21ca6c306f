package io.yihu.dispatch.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yihu.kit.problem.Language;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.security.Caller;
import io.yihu.kit.security.Role;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;

/** A list as a file, read back by another program than wrote it. */
class SheetWriterTest {
    private static final Instant NOW = Instant.parse("2026-09-07T01:30:00Z");
    private static final SheetWriter.Made MADE = new SheetWriter.Made("dispatcher", NOW);

    @TempDir
    Path folder;

    @Test
    void text_numbers_and_times_are_what_they_are_and_times_are_those_of_shanghai() throws IOException {
        List<Row> rows = read(file(list(List.of("松涛里", 12, NOW, LocalDate.parse("2026-09-08")))));

        assertThat(rows.get(0).getCellText(0)).isEqualTo("清单｜范围：单位 甲｜共 1 行｜dispatcher 于 2026-09-07 09:30（北京时间）导出");
        assertThat(rows.get(1).stream().map(cell -> cell.getText())).containsExactly("文", "数", "时", "日");
        Row row = rows.get(2);
        assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(row.getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("12");
        assertThat(row.getCellAsDate(2)).contains(LocalDateTime.parse("2026-09-07T09:30:00"));
        assertThat(row.getCellAsDate(3)).contains(LocalDateTime.parse("2026-09-08T00:00:00"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"http://127.0.0.1/\")",
                "+86",
                "-2",
                "@SUM(A1)",
                "\t=1",
                "007",
                "<b>&\"'",
                "1e5"
            })
    void text_stays_text_whatever_it_begins_with(String text) throws IOException {
        byte[] file = file(list(Arrays.asList(text, null, null, null)));

        assertThat(read(file).get(2).getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(read(file).get(2).getCellText(0)).isEqualTo(text);
        assertThat(parts(file).get("xl/worksheets/sheet1.xml")).doesNotContain("<f>", "<f ");
    }

    @Test
    void the_titles_stay_in_view_and_filter_and_columns_have_widths() throws IOException {
        String sheet = parts(file(list(List.of("a", 1, NOW, LocalDate.EPOCH)))).get("xl/worksheets/sheet1.xml");

        assertThat(sheet)
                .containsPattern("<pane[^>]*ySplit=\"2\"[^>]*state=\"frozen\"")
                .contains("<autoFilter ref=\"A2:D3\"")
                .containsPattern("<col [^>]*width=\"33");
    }

    @Test
    void nothing_a_cell_may_not_hold_breaks_the_file() throws IOException {
        String odd = "a\u0001b\uD83D\uDE00" + "长".repeat(40_000);

        assertThat(read(file(list(Arrays.asList(odd, null, null, null)))).get(2).getCellText(0))
                .startsWith("ab\uD83D\uDE00长")
                .hasSizeLessThanOrEqualTo(32_767);
    }

    @Test
    void many_rows_are_all_written_and_each_is_made_when_its_turn_comes() throws IOException {
        List<Integer> entries = IntStream.range(0, 1_000).boxed().toList();
        Listing<Integer, String> list = new Listing<>(
                "清单/[1]", "", Language.EN, List.of(new Column<>("n", 10, row -> row)), entries, i -> "row " + i);

        List<Row> rows = read(file(list));

        assertThat(rows).hasSize(1_002);
        assertThat(rows.get(0).getCellText(0)).contains("part: all | 1000 rows");
        assertThat(rows.get(1_001).getCellText(0)).isEqualTo("row 999");
    }

    @Test
    void a_list_that_is_too_long_is_refused_before_anything_is_sent_and_names_the_limit() throws IOException {
        Workbooks workbooks = new Workbooks(Clock.fixed(NOW, ZoneOffset.UTC), 2);
        Caller caller = new Caller("dispatcher", Set.of(Role.DISPATCHER), null);
        MockHttpServletResponse response = new MockHttpServletResponse();

        workbooks.send(list(List.of("a", 1, NOW, LocalDate.EPOCH)), caller, response);
        assertThat(response.getHeader("Content-Disposition")).contains("attachment", "20260907-0930.xlsx");

        MockHttpServletResponse none = new MockHttpServletResponse();
        Listing<?, ?> three = Listing.of("x", "", Language.ZH, List.of(), List.of(1, 2, 3));
        assertThatThrownBy(() -> workbooks.send(three, caller, none))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusals().get(0).zh()).contains("2 行", "请选择单位"));
        assertThat(none.getContentAsByteArray()).isEmpty();
    }

    private static Listing<?, ?> list(List<?> row) {
        List<Column<List<?>>> columns = List.of(
                new Column<>("文", 33, cells -> cells.get(0)),
                new Column<>("数", 10, cells -> cells.get(1)),
                new Column<>("时", 17, cells -> cells.get(2)),
                new Column<>("日", 12, cells -> cells.get(3)));
        return Listing.of("清单", "单位 甲", Language.ZH, columns, List.<List<?>>of(row));
    }

    private static byte[] file(Listing<?, ?> list) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetWriter.write(list, MADE, out);
        return out.toByteArray();
    }

    private static List<Row> read(byte[] file) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return book.getFirstSheet().read();
        }
    }

    /** Read by the directory at the end, as spreadsheet programs do. */
    private Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipFile zip =
                new ZipFile(Files.write(folder.resolve("list.xlsx"), file).toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
