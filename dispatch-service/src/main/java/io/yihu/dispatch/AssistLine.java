package io.yihu.dispatch;

import io.yihu.dispatch.domain.WorkItem;
import io.yihu.dispatch.domain.WorkStatus;
import io.yihu.kit.problem.Language;
import io.yihu.kit.shell.ClockChip;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An assisting unit on a ticket's page.
 *
 * @param kind whether the reply waits for it
 * @param chip of its own clock; missing where it has none, or nothing is awaited of it any more
 * @param said whether it gave its part, where the chip does not say so
 */
record AssistLine(
        String unit,
        String kind,
        @Nullable ClockChip chip,
        @Nullable String said) {

    static List<AssistLine> of(WorkItemLine line, WorkItem item, ShownClocks clocks, Language language) {
        return line.overlays().assistance().stream()
                .map(part -> of(line, part, chip(item, part, clocks, language), language))
                .toList();
    }

    private static AssistLine of(WorkItemLine line, AssistView part, @Nullable ClockChip chip, Language language) {
        String given =
                part.doneAt() == null ? language.choose("未反馈", "nothing given") : language.choose("已反馈", "part given");
        return new AssistLine(
                TodoLine.name(line, part.unit(), language),
                part.required() ? language.choose("必办", "required") : language.choose("配合", "optional"),
                chip,
                chip == null ? given : null);
    }

    private static @Nullable ClockChip chip(WorkItem item, AssistView part, ShownClocks clocks, Language language) {
        Instant by = part.by();
        Instant done = part.doneAt();
        if (by == null || done == null && over(item.status())) {
            return null;
        }
        if (done == null && item.paused()) {
            return ClockChip.paused(by, language);
        }
        Instant stopped = done != null && !part.late() && done.isAfter(by) ? by : done;
        return clocks.chip(item, by, stopped, language);
    }

    private static boolean over(WorkStatus status) {
        return status == WorkStatus.RESOLVED || status.over();
    }
}
