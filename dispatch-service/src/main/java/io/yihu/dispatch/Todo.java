package io.yihu.dispatch;

import io.yihu.dispatch.domain.Assignment;
import io.yihu.dispatch.domain.Assisting;
import io.yihu.dispatch.domain.Moving;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.dispatch.domain.WorkStatus;
import io.yihu.kit.shell.ClockChip;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What needs somebody now.
 *
 * @param unsigned waiting to be signed
 * @param disputed returns waiting for a decision
 * @param requests extensions, suspensions, voidings, objections and moves waiting for a decision
 * @param suspended in the ledger of what stands still
 * @param due near their next deadline
 * @param overdue beyond it
 * @param open all of them
 */
record Todo(int unsigned, int disputed, int requests, int suspended, int due, int overdue, int open) {

    /** As a unit sees it: a ticket that it only assists is due when its own part is. */
    static Todo of(Collection<WorkItem> items, @Nullable String unit, Instant now) {
        Map<WorkStatus, Integer> byStatus = new EnumMap<>(WorkStatus.class);
        Map<ClockChip.State, Integer> byClock = new EnumMap<>(ClockChip.State.class);
        for (WorkItem item : items) {
            byStatus.merge(item.status(), 1, Integer::sum);
            if (item.status().clockRuns() && !item.paused()) {
                byClock.merge(clock(item, unit, now), 1, Integer::sum);
            }
        }
        return new Todo(
                byStatus.getOrDefault(WorkStatus.DISPATCHED, 0),
                byStatus.getOrDefault(WorkStatus.RETURN_REVIEW, 0),
                (int) items.stream()
                        .filter(item -> item.progress().request() != null || Moving.awaited(item))
                        .count(),
                byStatus.getOrDefault(WorkStatus.SUSPENDED, 0),
                byClock.getOrDefault(ClockChip.State.DUE, 0),
                byClock.getOrDefault(ClockChip.State.OVERDUE, 0),
                items.size());
    }

    private static ClockChip.State clock(WorkItem item, @Nullable String unit, Instant now) {
        Assignment present = item.assignment();
        return ClockChip.running(present.clocks().from(), Assisting.deadlineOf(item, unit), now);
    }
}
