package io.yihu.events;

/** What becomes of a ticket that another unit may have to take over. */
public enum MoveDecision {
    /** A dispatcher has to decide. */
    AWAITED,
    /** The unit goes on with it. */
    KEPT,
    /** It goes to the other unit. */
    MOVED
}
