package io.yihu.events;

/** 诉求类型: what the caller wants. The last three are not worked as tickets. */
public enum TicketKind {
    /** 咨询 */
    INQUIRY,
    /** 求助 */
    HELP,
    /** 投诉 */
    COMPLAINT,
    /** 举报: a report of wrongdoing, sealed by default. */
    REPORT,
    /** 建议 */
    SUGGESTION,
    /** 表扬 */
    PRAISE,
    /** 撤单 */
    WITHDRAWAL,
    /** 骚扰 */
    NUISANCE,
    /** 无效 */
    INVALID;

    /** Whether such an appeal is given to a unit and counted at all. */
    public boolean worked() {
        return this != WITHDRAWAL && this != NUISANCE && this != INVALID;
    }
}
