package io.yihu.allinone.demo.day;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.allinone.demo.DayBook;
import io.yihu.allinone.demo.Figures;
import io.yihu.allinone.demo.Text;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void a_chinese_character_takes_two_columns() {
        assertThat(Text.width("办结 done")).isEqualTo(9);
        assertThat(Text.width("（，）—")).isEqualTo(7);
    }

    @Test
    void filling_and_cutting_count_columns() {
        assertThat(Text.left("社区", 6)).isEqualTo("社区  ");
        assertThat(Text.right("社区", 6)).isEqualTo("  社区");
        assertThat(Text.cut("社区不明", 6)).isEqualTo("社区…");
        assertThat(Text.left("社区不明", 6)).isEqualTo("社区… ");
    }

    @Test
    void english_goes_below_where_both_do_not_fit_on_a_line() {
        assertThat(Text.beside("12:00 ", "已签收", "taken on")).containsExactly("12:00 已签收  taken on");
        assertThat(Text.beside("12:00 ", "签".repeat(40), "x".repeat(20)))
                .containsExactly("12:00 " + "签".repeat(40), "      " + "x".repeat(20));
    }

    @Test
    void every_row_of_the_table_is_as_wide_as_its_head_and_fits() {
        String name = "劳动和社会保障服务中心 Labour and Social Security Centre";
        Figures figures = TicketBookTest.figures("ASSIGNED 120, CALLED_BACK 100, SATISFIED 93.6, SATISFIED_OF 100");
        DayBook book = new DayBook(figures, new TreeMap<>(Map.of("shebao", figures)), new TreeMap<>());

        String[] rows = new FigureTable(code -> name).lines(book).toArray(String[]::new);

        assertThat(Stream.of(rows[0], rows[1], rows[3], rows[5]))
                .allSatisfy(row -> assertThat(Text.width(row)).isEqualTo(98));
        assertThat(rows[3]).contains("劳动和社会保障服务中心 Labour", " 120 ", " 93.6/100 94%");
        assertThat(Stream.of(rows))
                .allSatisfy(row -> assertThat(Text.width(row)).isLessThanOrEqualTo(Text.COLUMNS));
    }

    @Test
    void no_data_is_a_dash_and_not_a_zero() {
        Figures figures = TicketBookTest.figures("ASSIGNED 1");
        DayBook book = new DayBook(figures, new TreeMap<>(Map.of("zhifa", figures)), new TreeMap<>());

        String row = new FigureTable(code -> "执法").lines(book).get(3);

        assertThat(row.strip().split(" +")).containsExactly("执法", "—", "1", "0", "0", "0", "—", "—", "—");
    }
}
