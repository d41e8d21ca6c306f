package io.yihu.dispatch;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.yihu.dispatch.domain.Assignment;
import io.yihu.dispatch.domain.PendingReturn;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.dispatch.domain.WorkMatter;
import io.yihu.dispatch.domain.WorkStatus;
import io.yihu.events.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A work item as lists and the answers of commands show it.
 *
 * @param published whether the broker has everything decided so far
 * @param nextDeadline what is awaited next of the reader's unit, or of the lead; missing while nothing is; the end of a pause while the
 *     clock stands still
 * @param overlays what stands beside the state
 * @param names what people call the codes above
 */
record WorkItemLine(
        String ticketId,
        Long version,
        Boolean published,
        WorkStatus status,
        Named statusText,
        @JsonUnwrapped WorkMatter matter,
        Integer dispatchNo,
        Integer round,
        Integer hops,
        Boolean pinned,
        String leadUnit,
        List<String> assistUnits,
        Instant assignedAt,
        @Nullable Instant nextDeadline,
        ClocksView clocks,
        @JsonUnwrapped OverlaysView overlays,
        @Nullable PendingReturn pendingReturn,
        @Nullable Outcome lastOutcome,
        @Nullable String title,
        Map<String, Named> names) {
    static WorkItemLine of(Glance glance, @Nullable String title, Map<String, Named> names, Instant now) {
        WorkItem item = glance.item();
        Assignment present = item.assignment();
        return new WorkItemLine(
                glance.id(),
                glance.stored().version(),
                glance.stored().fullyPublished(),
                item.status(),
                new Named(item.status().zh(), item.status().en()),
                item.matter().unaccusing(),
                present.dispatchNo(),
                present.round(),
                item.returns().hops(),
                item.returns().pinned(),
                present.lead(),
                present.assists(),
                present.clocks().startedAt(),
                glance.deadline(),
                ClocksView.of(item, now),
                OverlaysView.of(item, now),
                item.returns().pending(),
                item.lastOutcome(),
                title,
                names);
    }
}
