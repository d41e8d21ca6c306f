package io.yihu.dispatch;

import io.yihu.dispatch.domain.WorkItem;
import io.yihu.dispatch.domain.WorkStatus;
import io.yihu.kit.outbox.Stored;
import io.yihu.kit.security.Caller;
import io.yihu.kit.web.Page;
import io.yihu.kit.web.PageRequest;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Work lists in pages. A unit's is in the order of what is awaited of that unit; where it has more open tickets than are looked
 * through for that, and for the house, in the order of what is awaited of the leads.
 */
@Component
final class WorkLists {
    private static final int LOOKED_THROUGH = 2_000;

    private final WorkItems workItems;
    private final ShownClocks clocks;

    WorkLists(WorkItems workItems, ShownClocks clocks) {
        this.workItems = workItems;
        this.clocks = clocks;
    }

    /** A page of the list that the caller asks for and may see. */
    Page<Glance> page(Caller caller, @Nullable String asked, @Nullable WorkStatus status, PageRequest page) {
        WorkCursor after = WorkCursor.parse(page.after());
        String unit = Call.unitOf(caller);
        String whose = Access.listOf(caller, asked);
        WorkQuery all = workItems.listed(caller, whose, status, null);
        if (unit != null && workItems.count(all) <= LOOKED_THROUGH) {
            List<Glance> rest = clocks.burningFirst(workItems.list(all, LOOKED_THROUGH), unit).stream()
                    .filter(glance -> after == null || after.before(glance))
                    .toList();
            return cut(rest, page.limit(), WorkCursor::behind);
        }
        List<Stored<WorkItem>> found = workItems.list(workItems.listed(caller, whose, status, after), page.limit() + 1);
        return cut(
                found.stream().map(each -> clocks.glance(each, unit)).toList(),
                page.limit(),
                last -> new WorkCursor(last.item().nextDeadline(), last.id()));
    }

    private static Page<Glance> cut(List<Glance> rest, int limit, Function<Glance, WorkCursor> behind) {
        return rest.size() <= limit
                ? new Page<>(rest, null)
                : new Page<>(
                        rest.subList(0, limit),
                        behind.apply(rest.get(limit - 1)).text());
    }
}
