package io.yihu.events;

/** How a unit got in touch with a caller, or tried to. */
public enum ContactChannel {
    /** By telephone. */
    PHONE,
    /** At the caller's, or where the matter is. */
    VISIT,
    /** By text message. */
    MESSAGE,
    /** Any other way. */
    OTHER
}
