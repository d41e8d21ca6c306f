package io.yihu.dispatch;

import com.mongodb.client.model.Filters;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.kit.outbox.Stored;
import io.yihu.kit.problem.Language;
import io.yihu.kit.security.Caller;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is open for somebody, burning first. */
@Component
final class TodoReader {
    /** More than this is not counted: whoever has as many looks at the list. */
    private static final int COUNTED = 2_000;

    private final WorkItems workItems;
    private final WorkItemReader reader;
    private final TicketSearch search;
    private final ShownClocks clocks;
    private final UndispatchedDesk undispatched;

    TodoReader(
            WorkItems workItems,
            WorkItemReader reader,
            TicketSearch search,
            ShownClocks clocks,
            UndispatchedDesk undispatched) {
        this.workItems = workItems;
        this.reader = reader;
        this.search = search;
        this.clocks = clocks;
        this.undispatched = undispatched;
    }

    /**
     * Counts of all, and the first so many as rows.
     *
     * @param undispatched tickets that no unit could be given; missing for who decides nothing
     */
    record Desk(Todo counts, List<TodoLine> lines, @Nullable Integer undispatched) {}

    Desk desk(Caller caller, int rows, Language language) {
        List<Glance> open = clocks.burningFirst(open(caller), Call.unitOf(caller));
        return new Desk(
                Todo.of(open, clocks.now()),
                open.stream()
                        .filter(glance -> !glance.item().status().over())
                        .limit(rows)
                        .map(item -> line(item, language))
                        .toList(),
                undispatched.count(caller));
    }

    /** Open items whose title, place, matter or unit is called like this. */
    List<TodoLine> called(String text, Caller caller, int rows, Language language) {
        return clocks.burningFirst(search.called(text, open(caller)), Call.unitOf(caller)).stream()
                .filter(glance -> !glance.item().status().over())
                .limit(rows)
                .map(item -> line(item, language))
                .toList();
    }

    private TodoLine line(Glance glance, Language language) {
        return TodoLine.of(reader.line(glance), glance.awaited(), clocks.now(), language);
    }

    private List<Stored<WorkItem>> open(Caller caller) {
        return workItems.list(
                workItems
                        .listed(caller, Access.listOf(caller, null), null, null)
                        .under(Filters.empty()),
                COUNTED);
    }
}
