package io.yihu.events;

/** An approver's word on a request. */
public enum RequestDecision {
    GRANTED,
    REJECTED
}
