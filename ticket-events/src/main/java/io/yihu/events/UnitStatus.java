package io.yihu.events;

/** Where the working of a ticket stands, in the words of {@code /api/work-items}. What is over has left the unit. */
public enum UnitStatus {
    /** 待签收. */
    DISPATCHED,
    /** 已签收. */
    SIGNED,
    /** 办理中. */
    HANDLING,
    /** 挂起. */
    SUSPENDED,
    /** 退单审核. */
    RETURN_REVIEW,
    /** 待回访: the lead has replied. */
    RESOLVED
}
