package io.yihu.dispatch.domain;

import java.time.Instant;

/**
 * What is awaited next of a unit. Chips, lists, counts, exports and handovers all ask this one value, so that none can say near or
 * overdue where another does not.
 *
 * @param by the deadline; the end of the pause while the clock stands, {@link WorkItem#NEVER} while nothing is awaited
 * @param nearAt from when on it is near (临期)
 * @param stands whether the clock stands still: then it is neither near nor overdue
 */
public record Awaited(Instant by, Instant nearAt, Boolean stands) {
    /** Nothing. */
    public static final Awaited NOTHING = new Awaited(WorkItem.NEVER, WorkItem.NEVER, false);

    /** Whether there is nothing to wait for. */
    public boolean nothing() {
        return by.equals(WorkItem.NEVER);
    }

    /** Whether the deadline is near, and has not passed. */
    public boolean near(Instant now) {
        return runs() && !now.isBefore(nearAt) && !now.isAfter(by);
    }

    /** Whether it has passed. */
    public boolean overdue(Instant now) {
        return runs() && now.isAfter(by);
    }

    private boolean runs() {
        return !stands && !nothing();
    }
}
