package io.yihu.dispatch;

import io.yihu.dispatch.domain.Awaited;
import io.yihu.dispatch.domain.Awaiting;
import io.yihu.dispatch.domain.DispatchRules;
import io.yihu.dispatch.domain.Whistle;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.kit.outbox.Stored;
import io.yihu.kit.problem.Language;
import io.yihu.kit.setup.Setup;
import io.yihu.kit.shell.ClockChip;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The clocks of tickets as somebody sees them now, by the limits that count. */
@Component
final class ShownClocks {
    private final Setup<DispatchRules> setup;
    private final Clock clock;

    ShownClocks(Setup<DispatchRules> setup, Clock clock) {
        this.setup = setup;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** One ticket, as a unit sees it. */
    Glance glance(Stored<WorkItem> stored, @Nullable String unit) {
        return new Glance(stored, setup.current().awaiting().of(stored.state(), unit));
    }

    /** Tickets as a unit sees them, what is awaited of it first. */
    List<Glance> burningFirst(Collection<Stored<WorkItem>> items, @Nullable String unit) {
        Awaiting awaiting = setup.current().awaiting();
        return items.stream()
                .map(stored -> new Glance(stored, awaiting.of(stored.state(), unit)))
                .sorted(Glance.BURNING_FIRST)
                .toList();
    }

    /** What is awaited of each unit that a whistle summoned. */
    List<Awaited> summoned(WorkItem item) {
        Awaiting awaiting = setup.current().awaiting();
        Whistle whistle = item.progress().whistle();
        return whistle == null
                ? List.of()
                : whistle.summons().stream()
                        .map(summons -> awaiting.ofSummoned(item, summons.unit()))
                        .toList();
    }

    /** The clock of a unit that is summoned; nothing where nothing is awaited of it. */
    @Nullable
    ClockChip summoned(WorkItem item, String unit, Language language) {
        return TodoLine.chip(setup.current().awaiting().ofSummoned(item, unit), now(), language);
    }

    /** A clock of the present dispatch that runs, stands still or was stopped. */
    ClockChip chip(WorkItem item, ClockView view, Language language) {
        return view.stoppedAt() == null && item.paused()
                ? ClockChip.paused(view.by(), language)
                : chip(item, view.by(), view.stoppedAt(), language);
    }

    /** The same of any deadline that is counted as the lead's is. */
    ClockChip chip(WorkItem item, Instant by, @Nullable Instant stoppedAt, Language language) {
        Instant nearAt = setup.current().awaiting().nearAt(item, by);
        return ClockChip.of(nearAt, by, stoppedAt, now(), language);
    }
}
