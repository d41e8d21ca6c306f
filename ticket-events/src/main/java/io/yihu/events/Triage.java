package io.yihu.events;

/** Whether kind, category, place and urgency are settled. A PENDING ticket is not dispatched. */
public enum Triage {
    PENDING,
    READY
}
