package io.yihu.intake.domain;

/** 风险: what whoever hears of an appeal has to know at once. */
public enum Risk {
    /** 生命安全: people may come to harm. */
    LIFE,
    /** 财产安全: property may be lost. */
    PROPERTY,
    /** 轻生: somebody may harm himself. */
    SELF_HARM,
    /** 威胁: somebody says he will harm others. */
    THREAT,
    /** 聚集: many come together to press for something. */
    GATHERING
}
