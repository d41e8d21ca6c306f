package io.yihu.allinone.demo.halfyear;

import io.yihu.allinone.demo.AnswerFigures;
import io.yihu.allinone.demo.DayBook;
import io.yihu.allinone.demo.Figure;
import io.yihu.allinone.demo.Figures;
import io.yihu.events.CallbackAnswers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one ticket must add to each day's figures. Knows nothing of analytics: the rules are the domain's section 6, written
 * down a second time. For one thread.
 */
final class LifeBook {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String NO_COMMUNITY = "-";

    private final SortedMap<LocalDate, DayBook> days = new TreeMap<>();
    private final String community;
    private String unit = "";
    private @Nullable Entry completed;
    private String completedBy = "";

    private LifeBook(Life life) {
        this.community = life.settled() ? life.planned().spot().community() : NO_COMMUNITY;
    }

    static SortedMap<LocalDate, DayBook> of(Life life) {
        LifeBook book = new LifeBook(life);
        life.entries().forEach(book::enter);
        Entry reply = book.completed;
        if (reply != null) {
            book.add(reply, book.completedBy, one(Figure.COMPLETED));
            if (Boolean.TRUE.equals(reply.onTime())) {
                book.add(reply, book.completedBy, one(Figure.ON_TIME));
            }
        }
        return book.days;
    }

    /** The answers belong to the unit that replied; a dispatch that follows from them to the next one. */
    private void enter(Entry entry) {
        CallbackAnswers answers = entry.answers();
        if (entry.step() == Step.REGISTER) {
            add(entry, null, one(Figure.RECEIVED));
        } else if (entry.step() == Step.REPLY) {
            completed = entry;
            completedBy = unit;
        } else if (answers != null) {
            add(entry, unit, AnswerFigures.of(answers));
            completed = Boolean.TRUE.equals(entry.closed()) ? completed : null;
        }
        if (entry.held() != null) {
            unit = entry.held().unit();
            add(entry, unit, one(Figure.ASSIGNED));
        }
    }

    private void add(Entry entry, @Nullable String of, Figures figures) {
        SortedMap<String, Figures> units = new TreeMap<>();
        if (of != null) {
            units.put(of, figures);
        }
        DayBook line = new DayBook(figures, units, new TreeMap<>(Map.of(community, figures)));
        days.merge(LocalDate.ofInstant(entry.at(), ZONE), line, DayBook::plus);
    }

    private static Figures one(Figure figure) {
        return Figures.of(figure, BigDecimal.ONE);
    }
}
