package io.yihu.events;

/** What a unit may ask for and somebody else decides. A return (退单) has events of its own. */
public enum RequestKind {
    /** 延期: a later deadline for the reply. */
    EXTENSION,
    /** 挂起: the unit's clock stands still until a review date. */
    SUSPENSION,
    /** 撤单: the ticket ends without being worked, and leaves the figures. */
    VOID,
    /** 异议: the unit works a ticket that it may not return, and says why it is not its duty (先办后议). */
    OBJECTION
}
