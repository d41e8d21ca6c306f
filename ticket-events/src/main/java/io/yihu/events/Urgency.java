package io.yihu.events;

/** How fast it must go: the row of the table of time limits ({@code docs/domain.md}, section 3). */
public enum Urgency {
    /** Life or property in danger. */
    DANGER,
    /** Water, power, gas or heat is out. */
    UTILITY,
    /** 一呼即应: the fast lane of small repairs and things going on now. */
    FAST_LANE,
    /** A question. */
    INQUIRY,
    /** Everything else. */
    ORDINARY,
    /** Needs several units. */
    COMPLEX
}
