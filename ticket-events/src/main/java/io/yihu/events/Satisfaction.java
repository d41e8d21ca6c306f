package io.yihu.events;

/** 满意度: the caller's answer, weighed in the rate as {@code docs/domain.md}, section 4, says. */
public enum Satisfaction {
    SATISFIED,
    BASICALLY_SATISFIED,
    DISSATISFIED
}
