package io.yihu.events;

/** What a unit is to a ticket. */
public enum UnitRole {
    /** 主办: it answers for the ticket. */
    LEAD,
    /** 协办. */
    ASSIST,
    /** 吹哨报到: a whistle summoned it. */
    SUMMONED,
    /** The ticket has left it. */
    NONE
}
