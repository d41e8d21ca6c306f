package io.yihu.allinone.demo.day;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.allinone.demo.DayBook;
import io.yihu.allinone.demo.Figures;
import io.yihu.events.EventJson;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DayBookTest {
    private static final String REPORT = """
            {"date":"2026-11-23",
             "total":{"counts":{"received":2,"dispatched":1},"rates":{"satisfied":{"numerator":3.60,"denominator":4}}},
             "units":[{"code":"zhifa","counts":{"dispatched":1,"open":9},
                       "rates":{"satisfied":{"numerator":0,"denominator":0,"value":null}}}],
             "communities":[{"code":"-","counts":{"received":2},"rates":{}}]}""";

    @Test
    void it_reads_the_report_of_analytics() {
        DayBook book = DayBook.read(EventJson.mapper().readTree(REPORT));

        assertThat(book)
                .isEqualTo(new DayBook(
                        TicketBookTest.figures("RECEIVED 2, ASSIGNED 1, SATISFIED 3.6, SATISFIED_OF 4"),
                        new TreeMap<>(Map.of("zhifa", TicketBookTest.figures("ASSIGNED 1"))),
                        new TreeMap<>(Map.of("-", TicketBookTest.figures("RECEIVED 2")))));
    }

    @Test
    void what_was_added_is_the_difference_and_lines_that_did_not_move_are_left_out() {
        DayBook before = unit("zhifa", "ASSIGNED 3, SATISFIED 0.9").plus(unit("dangzheng", "ASSIGNED 1"));
        DayBook after = unit("zhifa", "ASSIGNED 5, SATISFIED 2.8").plus(unit("dangzheng", "ASSIGNED 1"));

        assertThat(after.minus(before)).isEqualTo(unit("zhifa", "ASSIGNED 2, SATISFIED 1.9"));
    }

    @Test
    void every_figure_that_differs_is_named() {
        DayBook expected = unit("zhifa", "ASSIGNED 2, COMPLETED 2");
        DayBook shown = unit("zhifa", "ASSIGNED 2, COMPLETED 1").plus(unit("shebao", "ON_TIME 1"));

        assertThat(expected.differences(shown))
                .containsExactly(
                        "total COMPLETED: expected 2, shown 1",
                        "total ON_TIME: expected 0, shown 1",
                        "unit shebao ON_TIME: expected 0, shown 1",
                        "unit zhifa COMPLETED: expected 2, shown 1");
        assertThat(expected.differences(expected)).isEmpty();
    }

    private static DayBook unit(String code, String figures) {
        Figures of = TicketBookTest.figures(figures);
        return new DayBook(of, new TreeMap<>(Map.of(code, of)), new TreeMap<>());
    }
}
