package io.yihu.dispatch.domain;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody may do with a ticket next. Only an offer for pages and machines: the deciders decide. */
public enum Step {
    SIGN,
    RETURN,
    RESOLVE,
    GRANT,
    REJECT;

    /** The steps open to a unit. */
    public static Set<Step> ofUnit(WorkItem item, @Nullable String unit) {
        Set<Step> open = EnumSet.noneOf(Step.class);
        if (!item.ledBy(unit)) {
            return open;
        }
        boolean working = item.status() == WorkStatus.DISPATCHED || item.status() == WorkStatus.SIGNED;
        if (working && !item.returns().pinned()) {
            open.add(RETURN);
        }
        if (working) {
            open.add(item.status() == WorkStatus.DISPATCHED ? SIGN : RESOLVE);
        }
        return open;
    }

    /** The steps open to a reviewer. */
    public static Set<Step> ofReviewer(WorkItem item, @Nullable String reviewersUnit) {
        return item.status() == WorkStatus.RETURN_REVIEW && !item.ledBy(reviewersUnit)
                ? EnumSet.of(GRANT, REJECT)
                : EnumSet.noneOf(Step.class);
    }
}
