package io.yihu.events;

/** A clock of a dispatch, or the citizen's. */
public enum UnitClock {
    /** 签收: to sign. */
    SIGN,
    /** 首次联系: to get in touch with the caller. */
    CONTACT,
    /** 办结: to reply. */
    RESOLVE,
    /** 报到: to answer a summons. */
    REPORT_IN,
    /** 协办: to do the part agreed on. */
    ORDER,
    /** 必办协办: to give the part that the reply waits for. */
    ASSIST,
    /** 批示: to answer a leader's instruction. */
    INSTRUCTION,
    /** 承诺: the citizen's clock, which the first dispatch set: no answer out by then. */
    PROMISE
}
