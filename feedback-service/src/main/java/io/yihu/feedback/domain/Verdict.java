package io.yihu.feedback.domain;

/** What the answers about one round led to. */
public enum Verdict {
    /** The caller is content: closed. */
    CLOSED,
    /** The caller is not content: the unit works another round. */
    REWORK,
    /** The caller is not content, and no further round is allowed: closed with the bad answers. */
    CLOSED_AT_LIMIT
}
