package io.yihu.events;

/** How the appeal reached the house. */
public enum Channel {
    /** An agent took a call. */
    HOTLINE,
    /** The city's platform pushed it. */
    PLATFORM,
    /** A citizen's web form. */
    WEB,
    /** A deputy's reception day. */
    DEPUTY,
    /** Found by a patrol, before anybody called. */
    PATROL,
    /** Imported from an older ledger. */
    IMPORT
}
