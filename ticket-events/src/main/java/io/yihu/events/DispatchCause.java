package io.yihu.events;

/** Why a unit was given the ticket. */
public enum DispatchCause {
    /** The first dispatch. */
    FIRST,
    /** A return was granted: the ticket goes to another unit, which gets its own clock. */
    AFTER_RETURN,
    /** The call-back was bad: the same unit works another round. */
    REWORK,
    /** The ticket was reclassified: it goes to another unit, which gets its own clock. */
    RECLASSIFIED,
    /** 机构撤并: the unit that had it has ended; whoever has its work, or the fallback, gets it with its own clock. */
    UNIT_ENDED,
    /** 改派: it went to the wrong unit, and a dispatcher sent it to another one, which gets its own clock. No return was asked for. */
    REDIRECTED
}
