package io.yihu.dispatch.domain;

import org.jspecify.annotations.Nullable;

/**
 * How the ticket changes hands.
 *
 * @param hops how many returns were granted
 * @param pinned true once one was rejected or a unit was designated: the ticket cannot be returned again
 * @param moves how often it went to another unit because it was reclassified; missing for never
 * @param move what a dispatcher has to decide, because it would move again
 * @param ruled the latest word on an objection of a unit; missing where there was none
 */
public record Returns(
        Integer hops,
        Boolean pinned,
        @Nullable PendingReturn pending,
        @Nullable Integer moves,
        @Nullable PendingMove move,
        @Nullable ObjectionRuling ruled) {
    static final Returns NONE = new Returns(0, false, null);

    /** Of a ticket that was never reclassified. */
    public Returns(Integer hops, Boolean pinned, @Nullable PendingReturn pending) {
        this(hops, pinned, pending, null, null, null);
    }

    /** How often the ticket was forwarded to another unit, by returns and by reclassification. */
    public int forwarded() {
        return hops + (moves == null ? 0 : moves);
    }

    Returns asked(PendingReturn asked) {
        return new Returns(hops, pinned, asked, moves, move, ruled);
    }

    Returns granted(boolean designated) {
        return new Returns(hops + 1, pinned || designated, null, moves, null, ruled);
    }

    /** It is not decided and waits no more. */
    Returns lapsed() {
        return new Returns(hops, pinned, null, moves, move, ruled);
    }

    Returns rejected() {
        return new Returns(hops, true, null, moves, move, ruled);
    }

    /** It went to another unit: what was open about the former one is over. Not a return of that unit. */
    Returns moved(boolean designated) {
        return new Returns(hops, pinned || designated, null, moves == null ? 1 : moves + 1, null, ruled);
    }

    /** Whether the next dispatch of the ticket to another unit is one from which on every unit is designated. */
    boolean nextIsDesignated(WorkRules rules) {
        return forwarded() + 2 >= rules.count(WorkRule.DESIGNATED_FROM);
    }

    /** Whether somebody argued about whose duty it is: by a return, an objection, or so long that a unit had to be designated. */
    boolean disputed() {
        return hops > 0 || pinned || ruled != null;
    }

    Returns awaiting(@Nullable PendingMove decision) {
        return new Returns(hops, pinned, pending, moves, decision, ruled);
    }

    Returns ruled(ObjectionRuling ruling) {
        return new Returns(hops, pinned, pending, moves, move, ruling);
    }

    /** Whether an objection of this unit was decided: once is enough. */
    boolean ruledOn(@Nullable String unit) {
        return ruled != null && ruled.unit().equals(unit);
    }
}
