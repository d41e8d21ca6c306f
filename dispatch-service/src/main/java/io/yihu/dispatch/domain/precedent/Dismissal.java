package io.yihu.dispatch.domain.precedent;

import io.yihu.kit.decision.Decision;
import io.yihu.kit.decision.DecisionState;
import io.yihu.kit.decision.Refusal;
import java.time.Instant;

/**
 * Somebody decided not to take up a proposal (不予采纳). It holds for the rulings that were known then: a later one proposes
 * the row again.
 *
 * @param reason masked words
 * @param by the account that decided
 * @param role its role, a wire name
 * @param at business clock, UTC
 * @param until time of the newest ruling it was decided on
 */
public record Dismissal(
        String place, String category, String unit, String reason, String by, String role, Instant at, Instant until)
        implements DecisionState {

    @Override
    public boolean finished() {
        return false;
    }

    /** Whether it still holds for a proposal. */
    public boolean covers(Proposal proposal) {
        return !proposal.newest().isAfter(until);
    }

    /** Takes the place of an earlier one, unless that one was decided on the same rulings: then somebody was faster. */
    public Decision<Dismissal> after(Dismissal earlier) {
        return until.isAfter(earlier.until)
                ? Decision.accept(this)
                : Decision.refuse(Refusal.conflict(
                        "already-dismissed",
                        "已有人不予采纳，理由：" + earlier.reason,
                        "Somebody has dismissed it already: " + earlier.reason));
    }
}
