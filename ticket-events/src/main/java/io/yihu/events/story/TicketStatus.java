package io.yihu.events.story;

/** Where a ticket stands, in the field's words ({@code docs/domain.md}, section 2). */
public enum TicketStatus {
    /** Nothing is known yet but that it exists: facts of others arrived before its registration. */
    UNKNOWN("未知", "unknown"),
    REGISTERED("待受理", "registered"),
    TRIAGE("待派单", "waiting for dispatch"),
    DISPATCHED("待签收", "waiting to be signed"),
    SIGNED("已签收", "signed"),
    RETURN_REVIEW("退单审核", "return under review"),
    HANDLING("办理中", "being handled"),
    SUSPENDED("挂起", "suspended"),
    CALLBACK("待回访", "waiting for call-back"),
    CLOSED("结案", "closed"),
    CANCELLED("撤单", "cancelled");

    private final String zh;
    private final String en;

    TicketStatus(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The word clerks and citizens read. */
    public String zh() {
        return zh;
    }

    /** The same in English. */
    public String en() {
        return en;
    }
}
