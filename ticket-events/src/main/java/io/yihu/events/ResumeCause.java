package io.yihu.events;

/** Why a unit's clock runs again. */
public enum ResumeCause {
    /** The suspension reached its review date. */
    SUSPENSION_OVER,
    /** The suspension was ended before its review date. */
    SUSPENSION_ENDED,
    /** The caller answered. */
    CALLER_ANSWERED,
    /** The caller did not answer in time. */
    ANSWER_TIMED_OUT
}
