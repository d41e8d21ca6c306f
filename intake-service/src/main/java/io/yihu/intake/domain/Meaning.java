package io.yihu.intake.domain;

/** What a word of the lexicon speaks of. */
public enum Meaning {
    /** 分类: a category. */
    CATEGORY,
    /** 诉求类型: what the caller wants. */
    KIND,
    /** 紧急程度: how fast it must go. */
    URGENCY,
    /** 风险: an alarm at once; with a weight of 2 or more life or property is in danger. */
    RISK,
    /** 不算: where this is said, the words inside it say nothing. */
    NOT
}
