package io.yihu.dispatch.domain.precedent;

/** What was argued about when a precedent was set. */
public enum Dispute {
    /** 退单: a unit wanted to give a ticket back. */
    RETURN,
    /** 异议 (先办后议): a unit handled it and said that it was not its duty. */
    OBJECTION,
    /** 改派: a reclassified ticket would have gone to another unit. */
    MOVE,
    /** 改派: a ticket that was argued about had gone to the wrong unit, and a dispatcher sent it on. */
    REDIRECT
}
