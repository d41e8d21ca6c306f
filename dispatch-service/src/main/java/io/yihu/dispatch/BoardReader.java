package io.yihu.dispatch;

import io.yihu.dispatch.domain.Step;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.outbox.Stored;
import io.yihu.kit.problem.Language;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.security.Caller;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The open tickets somebody may see, counted by view, and one view of them. */
@Component
final class BoardReader {
    private static final int COUNTED = 2_000;
    private static final int PAGE = 50;

    private final WorkItems workItems;
    private final WorkItemReader reader;
    private final TicketSearch search;
    private final CurrentUnits units;
    private final ShownClocks clocks;

    BoardReader(WorkItems workItems, WorkItemReader reader, TicketSearch search, CurrentUnits units, ShownClocks clocks) {
        this.workItems = workItems;
        this.reader = reader;
        this.search = search;
        this.units = units;
        this.clocks = clocks;
    }

    Board board(BoardQuery query, Caller caller, Language language) {
        BoardView view = query.chosen();
        WorkCursor after = WorkCursor.parse(query.after());
        Instant now = clocks.now();
        Step step = Board.stepOf(view);
        Looked looked = look(query, caller);
        List<Glance> rest = candidates(query, caller, looked).stream()
                .filter(item -> view.shows(item, now))
                .filter(item -> after == null || after.before(item))
                .toList();
        List<Glance> shown = rest.subList(0, Math.min(PAGE, rest.size()));
        return new Board(
                view,
                counts(query, caller, looked),
                looked.whole(),
                shown.stream()
                        .map(item -> line(item, picked(item, step, caller), language))
                        .toList(),
                rest.size() > PAGE ? WorkCursor.behind(shown.get(PAGE - 1)).text() : null,
                BoardMark.of(looked.matching()),
                step);
    }

    private List<Glance> candidates(BoardQuery query, Caller caller, Looked looked) {
        return looked.whole() || !ViewConditions.tell(query.chosen())
                ? looked.matching()
                : matching(query, caller, loaded(query, caller, query.chosen(), COUNTED));
    }

    /** The tickets due first that a question is about, and whether that is all of them. */
    private record Looked(List<Glance> matching, boolean whole) {}

    private Looked look(BoardQuery query, Caller caller) {
        List<Stored<WorkItem>> loaded = loaded(query, caller, BoardView.ALL, COUNTED);
        return new Looked(matching(query, caller, loaded), loaded.size() < COUNTED);
    }

    /**
     * All tickets of a view. Where there are more than so many, or too many open ones to look through for it, one more than
     * that: the question was too wide to be answered in whole.
     */
    List<Glance> whole(BoardQuery query, Caller caller, int most) {
        List<Stored<WorkItem>> loaded = loaded(query, caller, query.chosen(), most + 1);
        Instant now = clocks.now();
        return loaded.size() > most
                ? clocks.burningFirst(loaded, Call.unitOf(caller))
                : matching(query, caller, loaded).stream()
                        .filter(item -> query.chosen().shows(item, now))
                        .toList();
    }

    /** A ticket as a row. */
    BoardLine line(Glance item, Language language) {
        return line(item, false, language);
    }

    private BoardLine line(Glance item, boolean picked, Language language) {
        return BoardLine.of(reader.line(item), item, picked, clocks.now(), language);
    }

    /** The counts and the mark, without rows. */
    record News(Map<BoardView, Integer> counts, BoardMark mark) {}

    News news(BoardQuery query, Caller caller) {
        Looked looked = look(query, caller);
        return new News(counts(query, caller, looked), BoardMark.of(looked.matching()));
    }

    private Map<BoardView, Integer> counts(BoardQuery query, Caller caller, Looked looked) {
        Instant now = clocks.now();
        Map<BoardView, Integer> counts = new EnumMap<>(BoardView.class);
        for (BoardView view : BoardView.values()) {
            boolean asked = !looked.whole() && query.q() == null && ViewConditions.tell(view);
            counts.put(view, (int)
                    (asked
                            ? workItems.count(asked(query, caller, view))
                            : looked.matching().stream()
                                    .filter(item -> view.shows(item, now))
                                    .count()));
        }
        return counts;
    }

    private boolean picked(Glance item, @Nullable Step step, Caller caller) {
        return step != null && reader.offered(item.item(), caller).contains(step);
    }

    private List<Stored<WorkItem>> loaded(BoardQuery query, Caller caller, BoardView view, int most) {
        return workItems.list(asked(query, caller, view), most);
    }

    private WorkQuery asked(BoardQuery query, Caller caller, BoardView view) {
        String unit = Access.listOf(caller, query.unit());
        if (query.unit() != null && units.get().find(query.unit()).isEmpty()) {
            throw new RefusedException(Refusal.malformed("unknown-value", "unit", "没有这个单位", "There is no such unit"));
        }
        return workItems.listed(caller, unit, null, null).under(ViewConditions.of(view));
    }

    private List<Glance> matching(BoardQuery query, Caller caller, List<Stored<WorkItem>> loaded) {
        List<Stored<WorkItem>> open =
                loaded.stream().filter(item -> !item.state().status().over()).toList();
        return clocks.burningFirst(
                query.q() == null ? open : search.called(query.q(), open), Call.unitOf(caller));
    }
}
