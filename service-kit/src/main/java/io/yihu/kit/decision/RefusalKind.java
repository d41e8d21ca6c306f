package io.yihu.kit.decision;

/**
 * Why something is refused, in general. The HTTP status of each kind stands in one table, {@code
 * io.yihu.kit.problem.ProblemType}.
 */
public enum RefusalKind {
    /** The request cannot be read: a wrong type, a missing field, an unknown parameter. */
    MALFORMED,
    /** Nobody knows who is asking. */
    UNAUTHENTICATED,
    /** The caller is known and may not do this. */
    FORBIDDEN,
    /** There is no such thing, or none the caller may see. */
    NOT_FOUND,
    /** The state does not allow this step. */
    ILLEGAL_TRANSITION,
    /** A key that was already used for another request. */
    CONFLICTING_REPEAT,
    /** Two wishes that exclude each other. */
    CONFLICT,
    /** The caller decided on a version that is no longer the present one. */
    STALE_VERSION,
    /** More than is accepted at once. */
    TOO_LARGE,
    /** A form of content that is not understood here. */
    UNSUPPORTED_MEDIA,
    /** Well-formed, but against a rule of the field. */
    RULE,
    /** The caller asks too often. */
    TOO_MANY,
    /** Something this house needs is away; the same request may succeed later. */
    UNAVAILABLE
}
