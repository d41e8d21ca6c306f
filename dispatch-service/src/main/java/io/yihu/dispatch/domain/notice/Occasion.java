package io.yihu.dispatch.domain.notice;

import java.util.Optional;
import java.util.stream.Stream;

/** Why a work group is told something. */
public enum Occasion {
    /** A unit was given a ticket. */
    NEW("新派单", "new ticket"),
    /** A dispatcher sent the unit's ticket to another one. */
    REDIRECTED("改派", "redirected"),
    /** A clock is near its end. */
    NEAR("临期", "near due"),
    /** A clock has run out. */
    OVERDUE("超期", "overdue"),
    /** The caller has no answer by the time that was promised. */
    PROMISE("承诺到期", "promise passed"),
    /** The street summons the unit. */
    SUMMONED("吹哨", "summoned"),
    /** The unit has not answered a summons in time. */
    REPORT_LATE("报到超时", "report-in late"),
    /** Those who came to a whistle agreed who does what. */
    FINDINGS("会诊分工", "findings"),
    /** A leader wrote and waits for an answer. */
    INSTRUCTION("批示", "instruction"),
    /** Attention is raised. */
    SUPERVISION("督办", "supervision");

    private final String zh;
    private final String en;

    Occasion(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** What people call it, and what tables say. */
    public String zh() {
        return zh;
    }

    /** The same in English. */
    public String en() {
        return en;
    }

    /** The one that is meant by its name or by what people call it. */
    public static Optional<Occasion> meant(String word) {
        return Stream.of(values())
                .filter(each -> each.zh.equals(word) || each.name().equals(word))
                .findFirst();
    }
}
