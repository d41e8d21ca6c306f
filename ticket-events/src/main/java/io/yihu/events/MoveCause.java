package io.yihu.events;

/** Why a ticket would go to another unit, which a dispatcher has to decide. */
public enum MoveCause {
    /** It was reclassified, and the catalogue names another unit. */
    RECLASSIFIED,
    /** 机构撤并: the unit that has it has ended. */
    UNIT_ENDED
}
