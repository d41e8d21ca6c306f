package io.yihu.dispatch.catalogue;

import io.yihu.dispatch.domain.precedent.Dismissal;
import io.yihu.dispatch.domain.precedent.Proposal;
import org.jspecify.annotations.Nullable;

/**
 * A proposed row and whether somebody has decided not to take it up.
 *
 * @param dismissed the newest such decision, also where later rulings have overtaken it
 */
record Offer(Proposal proposal, @Nullable Dismissal dismissed) {
    boolean open() {
        return dismissed == null || !dismissed.covers(proposal);
    }
}
