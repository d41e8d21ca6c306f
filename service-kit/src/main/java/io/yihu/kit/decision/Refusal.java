package io.yihu.kit.decision;

import org.jspecify.annotations.Nullable;

/**
 * A refusal as a value: returned by a decision, mapped to a problem at the edge.
 *
 * @param reason stable code for machines, lower-case words joined by hyphens, such as {@code not-signed-yet}
 * @param field the offending field, header or parameter as the caller wrote it
 * @param zh what the person is told in Chinese
 * @param en what the person is told in English
 */
public record Refusal(
        RefusalKind kind, String reason, @Nullable String field, String zh, String en) {

    /** Refuses a reason that is not a stable code. */
    public Refusal {
        if (!reason.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("not a reason code: " + reason);
        }
    }

    /** The same refusal, blaming a field. */
    public Refusal withField(String offending) {
        return new Refusal(kind, reason, offending, zh, en);
    }

    /** The request cannot be read. */
    public static Refusal malformed(String reason, String field, String zh, String en) {
        return new Refusal(RefusalKind.MALFORMED, reason, field, zh, en);
    }

    /** Nobody knows who is asking. */
    public static Refusal unauthenticated(String reason, String zh, String en) {
        return new Refusal(RefusalKind.UNAUTHENTICATED, reason, null, zh, en);
    }

    /** The caller may not do this. */
    public static Refusal forbidden(String reason, String zh, String en) {
        return new Refusal(RefusalKind.FORBIDDEN, reason, null, zh, en);
    }

    /** There is no such thing, or none the caller may see. */
    public static Refusal notFound(String reason, String zh, String en) {
        return new Refusal(RefusalKind.NOT_FOUND, reason, null, zh, en);
    }

    /** The state does not allow this step. */
    public static Refusal illegalTransition(String reason, String zh, String en) {
        return new Refusal(RefusalKind.ILLEGAL_TRANSITION, reason, null, zh, en);
    }

    /** A key that was already used for another request. */
    public static Refusal conflictingRepeat(String reason, String field, String zh, String en) {
        return new Refusal(RefusalKind.CONFLICTING_REPEAT, reason, field, zh, en);
    }

    /** Two wishes that exclude each other. */
    public static Refusal conflict(String reason, String zh, String en) {
        return new Refusal(RefusalKind.CONFLICT, reason, null, zh, en);
    }

    /** The caller decided on an older version. */
    public static Refusal staleVersion(String reason, String zh, String en) {
        return new Refusal(RefusalKind.STALE_VERSION, reason, "If-Match", zh, en);
    }

    /** More than is accepted at once. */
    public static Refusal tooLarge(String reason, String zh, String en) {
        return new Refusal(RefusalKind.TOO_LARGE, reason, null, zh, en);
    }

    /** A form of content that is not understood here. */
    public static Refusal unsupportedMedia(String reason, String zh, String en) {
        return new Refusal(RefusalKind.UNSUPPORTED_MEDIA, reason, null, zh, en);
    }

    /** Against a rule of the field, which one can name. */
    public static Refusal rule(String reason, @Nullable String field, String zh, String en) {
        return new Refusal(RefusalKind.RULE, reason, field, zh, en);
    }

    /** Something this house needs is away. */
    public static Refusal unavailable(String reason, String zh, String en) {
        return new Refusal(RefusalKind.UNAVAILABLE, reason, null, zh, en);
    }
}
