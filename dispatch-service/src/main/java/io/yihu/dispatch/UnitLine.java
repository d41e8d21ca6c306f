package io.yihu.dispatch;

import io.yihu.dispatch.domain.Duty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit as one row of the tree.
 *
 * @param depth 0 at the top
 * @param validity in words, empty where it has neither beginning nor end
 * @param ended whether it takes no tickets today
 * @param onDuty who answers now; missing where the reader may not know
 * @param open tickets it leads; missing where the reader may not know
 */
record UnitLine(
        int depth,
        String code,
        String name,
        String kind,
        String validity,
        boolean ended,
        List<Duty> duties,
        @Nullable List<OnDutyView.Line> onDuty,
        @Nullable Long open) {
    /** Copies the list. */
    UnitLine {
        duties = List.copyOf(duties);
    }
}
