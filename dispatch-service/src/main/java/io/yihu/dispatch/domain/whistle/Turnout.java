package io.yihu.dispatch.domain.whistle;

import io.yihu.events.SummonsAnswer;

/** Whether a summoned unit came. */
public enum Turnout {
    /** 按时报到. */
    IN_TIME("按时报到", "in time"),
    /** 逾期报到. */
    LATE("逾期报到", "late"),
    /** 拒绝报到. */
    REFUSED("拒绝报到", "refused"),
    /** 未报到: the time to report in has passed without a word. */
    SILENT("逾期未报到", "never answered"),
    /** 待报到: there is time left. */
    AWAITED("待报到", "awaited"),
    /** The whistle was over before the time to report in was: nobody is to blame. */
    CALLED_OFF("哨已提前结束", "called off");

    private final String zh;
    private final String en;

    Turnout(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    static Turnout of(SummonsAnswer answer, boolean onTime) {
        if (answer == SummonsAnswer.REFUSED) {
            return REFUSED;
        }
        return onTime ? IN_TIME : LATE;
    }

    /** In Chinese. */
    public String zh() {
        return zh;
    }

    /** In English. */
    public String en() {
        return en;
    }

    /** Whether it stands to be looked at: late, refused, or not a word. */
    public boolean remiss() {
        return this == LATE || this == REFUSED || this == SILENT;
    }
}
