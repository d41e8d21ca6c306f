package io.yihu.events;

/** Why what was settled about a ticket was changed. */
public enum ReclassifyReason {
    /** It was registered wrongly. */
    MISREGISTERED,
    /** The caller said more. */
    CALLER_ADDED,
    /** It was found to be otherwise on the spot. */
    FOUND_ON_SITE,
    /** It became more urgent, or less. */
    RISK_CHANGED
}
