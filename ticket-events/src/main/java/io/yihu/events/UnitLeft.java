package io.yihu.events;

/** Why a ticket has left a unit. */
public enum UnitLeft {
    /** 改派: other units have it now. */
    MOVED,
    /** 结案: the caller was asked, it is over. */
    CLOSED,
    /** 撤单: it was voided. */
    CANCELLED
}
