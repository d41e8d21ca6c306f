package io.yihu.events;

/** What a summoned unit answers. */
public enum SummonsAnswer {
    /** 报到: it came. */
    REPORTED,
    /** It will not come. */
    REFUSED
}
