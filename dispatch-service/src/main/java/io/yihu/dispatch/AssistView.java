package io.yihu.dispatch;

import io.yihu.dispatch.domain.Assistance;
import io.yihu.dispatch.domain.Pause;
import io.yihu.dispatch.domain.WorkItem;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of one assisting unit as seen now.
 *
 * @param required whether the lead's reply waits for it until its deadline
 * @param by its own deadline; missing in dispatches of before assists had clocks
 * @param doneAt when it gave its part
 * @param late given too late, or not given and too late already
 */
record AssistView(
        String unit,
        Boolean required,
        @Nullable Instant by,
        @Nullable Instant doneAt,
        Boolean late) {
    static List<AssistView> of(WorkItem item, Instant now) {
        Pause pause = item.progress().pause();
        Instant replied = item.assignment().resolvedAt();
        Instant at = replied != null ? replied : pause != null ? pause.since() : now;
        return item.assignment().assistance().stream()
                .map(part -> new AssistView(part.unit(), part.required(), part.by(), part.doneAt(), late(part, at)))
                .toList();
    }

    private static boolean late(Assistance part, Instant at) {
        Boolean onTime = part.onTime();
        return onTime != null ? !onTime : part.by() != null && at.isAfter(part.by());
    }
}
