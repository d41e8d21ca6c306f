package io.yihu.allinone.demo.day;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.allinone.demo.DayBook;
import io.yihu.allinone.demo.Figure;
import io.yihu.allinone.demo.Figures;
import io.yihu.events.CallbackAnswers;
import io.yihu.events.Satisfaction;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TicketBookTest {
    private static final CallbackAnswers GLAD = new CallbackAnswers(true, true, Satisfaction.SATISFIED);
    private static final CallbackAnswers ALMOST = new CallbackAnswers(true, true, Satisfaction.BASICALLY_SATISFIED);
    private static final CallbackAnswers BAD = new CallbackAnswers(false, false, Satisfaction.DISSATISFIED);

    private final TicketBook book = new TicketBook();

    @Test
    void a_straight_ticket_counts_once_in_everything() {
        registeredIn("xintai");
        book.dispatched("zhifa");
        book.replied("zhifa", true);
        book.answered("zhifa", GLAD);

        Figures worked = figures("ASSIGNED 1, COMPLETED 1, ON_TIME 1, CALLED_BACK 1, CONTACTED 1, CONTACTED_OF 1, "
                + "SOLVED 1, SOLVED_OF 1, SATISFIED 1, SATISFIED_OF 1");
        Figures all = worked.plus(figures("RECEIVED 1"));
        assertThat(book.book().units()).isEqualTo(Map.of("zhifa", worked));
        assertThat(book.book().communities()).isEqualTo(Map.of("xintai", all));
        assertThat(book.book().total()).isEqualTo(all);
    }

    @Test
    void a_bad_call_back_takes_back_the_completion_and_the_next_reply_counts_instead() {
        registeredIn("songtao");
        book.dispatched("shizheng");
        book.replied("shizheng", true);
        book.answered("shizheng", BAD);
        book.dispatched("shizheng");

        assertThat(book.book().total())
                .isEqualTo(
                        figures("RECEIVED 1, ASSIGNED 2, CALLED_BACK 1, CONTACTED_OF 1, SOLVED_OF 1, SATISFIED_OF 1"));

        book.replied("shizheng", false);
        book.answered("shizheng", ALMOST);

        assertThat(book.book().total())
                .isEqualTo(figures("RECEIVED 1, ASSIGNED 2, COMPLETED 1, CALLED_BACK 2, CONTACTED 1, CONTACTED_OF 2, "
                        + "SOLVED 1, SOLVED_OF 2, SATISFIED 0.9, SATISFIED_OF 2"));
    }

    @Test
    void a_return_counts_both_dispatches_and_completes_for_the_second_unit() {
        registeredIn("haiguan");
        book.dispatched("zhifa");
        book.dispatched("chengguan");
        book.replied("chengguan", true);

        assertThat(book.book().units())
                .isEqualTo(Map.of(
                        "zhifa", figures("ASSIGNED 1"), "chengguan", figures("ASSIGNED 1, COMPLETED 1, ON_TIME 1")));
    }

    @Test
    void a_ticket_without_place_belongs_to_no_community_until_it_is_placed() {
        book.registered();

        assertThat(book.book().communities()).isEqualTo(Map.of(TicketBook.NO_COMMUNITY, figures("RECEIVED 1")));

        book.placed("shuyuan");

        assertThat(book.book().communities()).isEqualTo(Map.of("shuyuan", figures("RECEIVED 1")));
    }

    @Test
    void nothing_played_adds_nothing() {
        assertThat(book.book()).isEqualTo(DayBook.EMPTY);
    }

    private void registeredIn(String community) {
        book.registered();
        book.placed(community);
    }

    static Figures figures(String text) {
        Map<Figure, BigDecimal> values = new EnumMap<>(Figure.class);
        for (String part : text.split(", ")) {
            String[] words = part.split(" ");
            values.put(Figure.valueOf(words[0]), new BigDecimal(words[1]));
        }
        return new Figures(values);
    }
}
