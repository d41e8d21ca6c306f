package io.yihu.dispatch;

import io.yihu.dispatch.domain.Step;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.outbox.Stored;
import io.yihu.kit.problem.Language;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.security.Caller;
import java.time.Clock;
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
    private final Clock clock;

    BoardReader(WorkItems workItems, WorkItemReader reader, TicketSearch search, CurrentUnits units, Clock clock) {
        this.workItems = workItems;
        this.reader = reader;
        this.search = search;
        this.units = units;
        this.clock = clock;
    }

    Board board(BoardQuery query, Caller caller, Language language) {
        BoardView view = query.chosen();
        WorkCursor after = WorkCursor.parse(query.after());
        Instant now = clock.instant();
        Step step = Board.stepOf(view);
        List<Stored<WorkItem>> loaded = loaded(query, caller, COUNTED);
        List<Stored<WorkItem>> all = matching(query, loaded);
        List<Stored<WorkItem>> rest = all.stream()
                .filter(item -> view.shows(item.state(), now))
                .filter(item -> after == null || after.before(item))
                .toList();
        List<Stored<WorkItem>> shown = rest.subList(0, Math.min(PAGE, rest.size()));
        return new Board(
                view,
                counts(all, now),
                loaded.size() < COUNTED,
                shown.stream()
                        .map(item -> BoardLine.of(
                                reader.line(item), item.state(), picked(item, step, caller), now, language))
                        .toList(),
                rest.size() > PAGE ? WorkCursor.behind(shown.get(PAGE - 1)).text() : null,
                BoardMark.of(all),
                step);
    }

    /**
     * All tickets of a view. Where the reader has more open ones than so many, one more than that of whatever view: the
     * question was too wide to be answered in whole.
     */
    List<Stored<WorkItem>> whole(BoardQuery query, Caller caller, int most) {
        List<Stored<WorkItem>> loaded = loaded(query, caller, most + 1);
        Instant now = clock.instant();
        return loaded.size() > most
                ? loaded
                : matching(query, loaded).stream()
                        .filter(item -> query.chosen().shows(item.state(), now))
                        .toList();
    }

    /** A ticket as a row. */
    BoardLine line(Stored<WorkItem> item, Language language) {
        return BoardLine.of(reader.line(item), item.state(), false, clock.instant(), language);
    }

    /** The counts and the mark, without rows. */
    record News(Map<BoardView, Integer> counts, BoardMark mark) {}

    News news(BoardQuery query, Caller caller) {
        List<Stored<WorkItem>> all = matching(query, loaded(query, caller, COUNTED));
        return new News(counts(all, clock.instant()), BoardMark.of(all));
    }

    private static Map<BoardView, Integer> counts(List<Stored<WorkItem>> all, Instant now) {
        Map<BoardView, Integer> counts = new EnumMap<>(BoardView.class);
        for (BoardView view : BoardView.values()) {
            counts.put(view, (int)
                    all.stream().filter(item -> view.shows(item.state(), now)).count());
        }
        return counts;
    }

    private boolean picked(Stored<WorkItem> item, @Nullable Step step, Caller caller) {
        return step != null && reader.offered(item.state(), caller).contains(step);
    }

    private List<Stored<WorkItem>> loaded(BoardQuery query, Caller caller, int most) {
        String unit = Access.listOf(caller, query.unit());
        if (query.unit() != null && units.get().find(query.unit()).isEmpty()) {
            throw new RefusedException(Refusal.malformed("unknown-value", "unit", "没有这个单位", "There is no such unit"));
        }
        return workItems.list(workItems.listed(caller, unit, null, null), most);
    }

    private List<Stored<WorkItem>> matching(BoardQuery query, List<Stored<WorkItem>> loaded) {
        List<Stored<WorkItem>> open =
                loaded.stream().filter(item -> !item.state().status().over()).toList();
        return query.q() == null ? open : search.called(query.q(), open);
    }
}
