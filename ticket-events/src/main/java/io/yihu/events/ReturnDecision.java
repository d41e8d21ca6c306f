package io.yihu.events;

/** What came of a unit's wish to return a ticket. */
public enum ReturnDecision {
    /** It goes to another unit; the hop is counted. */
    GRANTED,
    /** It stays, pinned: it cannot be returned again. */
    REJECTED,
    /** 指定办理: it goes to a unit that cannot return it. */
    DESIGNATED,
    /** Nobody ruled on it: the ticket went to another unit for another reason, or was voided. No hop of a return. */
    LAPSED;

    /** Whether another unit gets the ticket. */
    public boolean movesOn() {
        return this == GRANTED || this == DESIGNATED;
    }

    /** Whether a reviewer said whose duty it is. */
    public boolean ruled() {
        return this != LAPSED;
    }
}
