package io.yihu.allinone.demo.day;

import io.yihu.allinone.demo.AnswerFigures;
import io.yihu.allinone.demo.DayBook;
import io.yihu.allinone.demo.Figure;
import io.yihu.allinone.demo.Figures;
import io.yihu.events.CallbackAnswers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was played with one ticket, and what it must add to the day's figures. Knows nothing of analytics: the rules are
 * those of {@code docs/domain.md}, section 4, written down a second time.
 */
final class TicketBook {
    /** Stands for the community of a ticket whose place is not known. */
    static final String NO_COMMUNITY = "-";

    private final List<String> dispatches = new ArrayList<>();
    private final List<Asked> asked = new ArrayList<>();
    private String community = NO_COMMUNITY;
    private boolean registered;
    private @Nullable Reply reply;

    private record Reply(String unit, boolean onTime) {}

    private record Asked(String unit, CallbackAnswers answers) {}

    void registered() {
        registered = true;
    }

    void placed(String code) {
        community = code;
    }

    void dispatched(String unit) {
        dispatches.add(unit);
    }

    void replied(String unit, boolean onTime) {
        reply = new Reply(unit, onTime);
    }

    /** A bad answer takes back what the reply had counted; the next reply counts instead. */
    void answered(String unit, CallbackAnswers answers) {
        asked.add(new Asked(unit, answers));
        if (!answers.good()) {
            reply = null;
        }
    }

    /** How many call-backs were answered. */
    int callBacks() {
        return asked.size();
    }

    DayBook book() {
        DayBook book = registered ? line(null, Figure.RECEIVED) : DayBook.EMPTY;
        for (String unit : dispatches) {
            book = book.plus(line(unit, Figure.ASSIGNED));
        }
        Reply last = reply;
        if (last != null) {
            book = book.plus(line(last.unit(), Figure.COMPLETED));
            book = last.onTime() ? book.plus(line(last.unit(), Figure.ON_TIME)) : book;
        }
        for (Asked call : asked) {
            book = book.plus(line(call.unit(), AnswerFigures.of(call.answers())));
        }
        return book;
    }

    private static Figures one(Figure figure) {
        return Figures.of(figure, BigDecimal.ONE);
    }

    private DayBook line(@Nullable String unit, Figure figure) {
        return line(unit, one(figure));
    }

    private DayBook line(@Nullable String unit, Figures figures) {
        SortedMap<String, Figures> units = new TreeMap<>();
        if (unit != null) {
            units.put(unit, figures);
        }
        return new DayBook(figures, units, new TreeMap<>(Map.of(community, figures)));
    }
}
