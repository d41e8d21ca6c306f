package io.yihu.events;

/** Why the clocks of a dispatch were set anew. */
public enum RevisionCause {
    /** 改类别或地点: the ticket was reclassified. */
    RECLASSIFIED,
    /** 吹哨: an emergency whistle put the ticket into the fast lane. */
    WHISTLE,
    /** 放假安排公布: the State Council's notice for a year that was counted without one became known. */
    CALENDAR
}
