package io.yihu.events;

/** What came of a first contact. */
public enum ContactResult {
    /** The unit spoke with the caller. */
    REACHED,
    /** The caller could not be reached. */
    UNREACHABLE,
    /** There is nobody to speak with: the caller is anonymous. */
    ANONYMOUS
}
