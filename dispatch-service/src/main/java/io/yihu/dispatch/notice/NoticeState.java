package io.yihu.dispatch.notice;

/** What became of a notice. */
enum NoticeState {
    WAITING("待发", "waiting"),
    SENT("已发", "sent"),
    FAILED("未发成", "failed"),
    NOT_CONNECTED("群未接通", "not connected"),
    OVERTAKEN("已无须发", "overtaken");

    private final String zh;
    private final String en;

    NoticeState(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    /** Whether somebody may ask for it to be sent again. */
    boolean again() {
        return this != OVERTAKEN;
    }
}
