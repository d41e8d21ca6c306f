package io.yihu.events;

/** 满意度: the caller's answer, weighed in the rate as the domain's section 6 says. */
public enum Satisfaction {
    SATISFIED,
    BASICALLY_SATISFIED,
    DISSATISFIED
}
