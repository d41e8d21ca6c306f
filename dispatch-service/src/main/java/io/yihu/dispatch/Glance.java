package io.yihu.dispatch;

import io.yihu.dispatch.domain.Awaited;
import io.yihu.dispatch.domain.WorkItem;
import io.yihu.kit.outbox.Stored;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** A ticket in somebody's list, with what is awaited of that reader's unit; for readers without one, of the lead. */
record Glance(Stored<WorkItem> stored, Awaited awaited) {
    /** What burns first for the reader. */
    static final Comparator<Glance> BURNING_FIRST =
            Comparator.comparing((Glance glance) -> glance.awaited.by()).thenComparing(Glance::id);

    String id() {
        return stored.id();
    }

    WorkItem item() {
        return stored.state();
    }

    /** The deadline to show; nothing where nothing is awaited. */
    @Nullable
    Instant deadline() {
        return awaited.nothing() ? null : awaited.by();
    }
}
