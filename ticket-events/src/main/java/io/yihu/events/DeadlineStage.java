package io.yihu.events;

/** How near a deadline is. */
public enum DeadlineStage {
    /** 临期: little of the time is left. */
    NEAR,
    /** 超期: it has passed. */
    PASSED
}
