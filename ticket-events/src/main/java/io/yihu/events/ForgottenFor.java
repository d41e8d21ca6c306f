package io.yihu.events;

/** Why the caller of a ticket and all its words were erased. */
public enum ForgottenFor {
    /** Somebody asked for it: the caller, or a supervisor for the caller. */
    REQUEST,
    /** The ticket is older than the office keeps words (保存期限届满). */
    AGE
}
