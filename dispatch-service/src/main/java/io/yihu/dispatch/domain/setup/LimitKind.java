package io.yihu.dispatch.domain.setup;

import io.yihu.dispatch.domain.Limits;
import io.yihu.events.Urgency;
import java.util.Objects;

/** What the rows of the limits are for. */
enum LimitKind {
    DANGER,
    UTILITY,
    FAST_LANE,
    INQUIRY,
    ORDINARY,
    COMPLEX,
    REWORK;

    Limits.Row row(Limits limits) {
        return this == REWORK
                ? limits.rework()
                : Objects.requireNonNull(limits.rows().get(Urgency.valueOf(name())), "checked when made");
    }
}
