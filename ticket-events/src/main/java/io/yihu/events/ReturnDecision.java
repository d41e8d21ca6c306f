package io.yihu.events;

/** The reviewer's answer to a unit that wants to return a ticket. */
public enum ReturnDecision {
    /** It goes to another unit; the hop is counted. */
    GRANTED,
    /** It stays, pinned: it cannot be returned again. */
    REJECTED,
    /** 指定办理: it goes to a unit that cannot return it. */
    DESIGNATED;

    /** Whether another unit gets the ticket. */
    public boolean movesOn() {
        return this != REJECTED;
    }
}
