package io.yihu.events;

/** What may wait for a decision: a return, or one of {@link RequestKind}. */
public enum UnitWish {
    /** 退单. */
    RETURN,
    /** 延期. */
    EXTENSION,
    /** 挂起. */
    SUSPENSION,
    /** 撤单. */
    VOID,
    /** 异议. */
    OBJECTION
}
