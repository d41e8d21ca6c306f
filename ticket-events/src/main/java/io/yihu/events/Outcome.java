package io.yihu.events;

/** What the lead unit says it achieved. */
public enum Outcome {
    SOLVED,
    PARTLY,
    EXPLAINED,
    NOT_SOLVED
}
