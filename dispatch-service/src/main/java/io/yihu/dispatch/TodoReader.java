package io.yihu.dispatch;

import io.yihu.dispatch.domain.Assisting;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.kit.outbox.Stored;
import io.yihu.kit.problem.Language;
import io.yihu.kit.security.Caller;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
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
    private final Clock clock;

    TodoReader(WorkItems workItems, WorkItemReader reader, TicketSearch search, Clock clock) {
        this.workItems = workItems;
        this.reader = reader;
        this.search = search;
        this.clock = clock;
    }

    /** Counts of all, and the first so many as rows. */
    record Desk(Todo counts, List<TodoLine> lines) {}

    Desk desk(Caller caller, int rows, Language language) {
        Instant now = clock.instant();
        String unit = Call.unitOf(caller);
        List<Stored<WorkItem>> open = open(caller).stream()
                .sorted(Comparator.comparing(item -> Assisting.deadlineOf(item.state(), unit)))
                .toList();
        return new Desk(
                Todo.of(open.stream().map(Stored::state).toList(), unit, now),
                open.stream()
                        .limit(rows)
                        .map(item -> line(item, unit, now, language))
                        .toList());
    }

    /** Open items whose title, place, matter or unit is called like this. */
    List<TodoLine> called(String text, Caller caller, int rows, Language language) {
        Instant now = clock.instant();
        return search.called(text, open(caller)).stream()
                .limit(rows)
                .map(item -> line(item, Call.unitOf(caller), now, language))
                .toList();
    }

    private TodoLine line(Stored<WorkItem> item, @Nullable String unit, Instant now, Language language) {
        return TodoLine.of(reader.line(item), Assisting.deadlineOf(item.state(), unit), now, language);
    }

    private List<Stored<WorkItem>> open(Caller caller) {
        return workItems.list(workItems.listed(caller, Access.listOf(caller, null), null, null), COUNTED);
    }
}
