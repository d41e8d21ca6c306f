package io.yihu.events;

/** 吹哨: for what a street summons departments. */
public enum WhistleKind {
    /** A problem that one unit cannot solve. */
    HARD_PROBLEM,
    /** Enforcement that needs several authorities. */
    JOINT_ENFORCEMENT,
    /** Something that cannot wait. */
    EMERGENCY
}
