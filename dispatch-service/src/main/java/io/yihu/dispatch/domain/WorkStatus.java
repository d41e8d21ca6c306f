package io.yihu.dispatch.domain;

/** Where the working of a ticket stands ({@code docs/domain.md}, section 2: the rows that dispatch decides). */
public enum WorkStatus {
    DISPATCHED("待签收", "waiting to be signed"),
    SIGNED("已签收", "signed"),
    RETURN_REVIEW("退单审核", "return under review"),
    RESOLVED("待回访", "replied, waiting for call-back"),
    CLOSED("结案", "closed");

    private final String zh;
    private final String en;

    WorkStatus(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The word clerks read. */
    public String zh() {
        return zh;
    }

    /** The same in English. */
    public String en() {
        return en;
    }

    /** Whether the unit's clock runs: a pending return does not stop it. */
    public boolean clockRuns() {
        return this == DISPATCHED || this == SIGNED || this == RETURN_REVIEW;
    }
}
