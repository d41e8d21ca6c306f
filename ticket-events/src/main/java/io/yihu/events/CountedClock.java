package io.yihu.events;

/** What may be counted in working time beside the time to sign and to reply. */
public enum CountedClock {
    /** 退单时限: until when a return may be asked for. */
    RETURN_WINDOW,
    /** 首次联系: to get in touch with the caller. */
    CONTACT,
    /** 询问诉求人: until when the clock waits for the caller's answer. */
    QUESTION,
    /** 报到: to answer a summons. */
    REPORT_IN,
    /** 协办任务: to do the part agreed on under a whistle. */
    ORDER,
    /** 批示答复: to answer a leader's instruction. */
    INSTRUCTION,
    /** 督办: when attention rises after the deadline for the reply. */
    SUPERVISION
}
