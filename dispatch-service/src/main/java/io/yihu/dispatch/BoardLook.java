package io.yihu.dispatch;

import io.yihu.dispatch.domain.WorkItem;
import io.yihu.kit.decision.Refusal;
import io.yihu.kit.outbox.Stored;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.security.Caller;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which open tickets somebody sees on the board, counted by view, without yet putting them into words. */
@Component
final class BoardLook {
    private static final int COUNTED = 2_000;
    private static final int PAGE = 50;

    private final WorkItems workItems;
    private final TicketSearch search;
    private final CurrentUnits units;
    private final ShownClocks clocks;

    BoardLook(WorkItems workItems, TicketSearch search, CurrentUnits units, ShownClocks clocks) {
        this.workItems = workItems;
        this.search = search;
        this.units = units;
        this.clocks = clocks;
    }

    /**
     * A page of a view.
     *
     * @param whole whether every open ticket was counted
     * @param next where the next page begins
     */
    record Seen(
            Map<BoardView, Integer> counts,
            boolean whole,
            List<Glance> rows,
            @Nullable String next,
            Instant at) {
        BoardMark mark() {
            return BoardMark.of(rows, counts, at);
        }
    }

    Seen at(BoardQuery query, Caller caller) {
        BoardView view = query.chosen();
        WorkCursor after = WorkCursor.parse(query.after());
        Instant now = clocks.now();
        Looked looked = look(query, caller);
        List<Glance> rest = candidates(query, caller, looked).stream()
                .filter(item -> view.shows(item, now))
                .filter(item -> after == null || after.before(item))
                .toList();
        List<Glance> rows = rest.subList(0, Math.min(PAGE, rest.size()));
        String next = rest.size() > PAGE ? WorkCursor.behind(rows.get(PAGE - 1)).text() : null;
        return new Seen(counts(query, caller, looked), looked.whole(), rows, next, now);
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
                loaded.stream().filter(item -> !item.state().finished()).toList();
        return clocks.burningFirst(query.q() == null ? open : search.called(query.q(), open), Call.unitOf(caller));
    }
}
