package io.yihu.events;

/** Why a ticket would go, or went, to another unit by a dispatcher's word. */
public enum MoveCause {
    /** It was reclassified, and the catalogue names another unit. */
    RECLASSIFIED,
    /** 机构撤并: the unit that has it has ended. */
    UNIT_ENDED,
    /** A dispatcher saw that it went to the wrong unit; only ever told as moved. */
    REDIRECTED
}
