package io.yihu.dispatch.catalogue;

import io.yihu.dispatch.domain.simulation.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which tickets a draft is tried on, as the caller wrote it.
 *
 * @param from the first day of first dispatches, Asia/Shanghai
 * @param to the last day, included
 * @param on the day whose rows count, for a draft that begins later; each ticket's own day where there is none
 */
record TrialQuery(
        @Nullable String from,
        @Nullable String to,
        @Nullable String on) {
    Period period() {
        return new Period(Days.needed(from, "from"), Days.needed(to, "to"));
    }

    @Nullable
    LocalDate day() {
        return Days.optional(on, "on");
    }
}
