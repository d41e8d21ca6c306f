package io.yihu.kit.outbox;

import io.yihu.kit.decision.Refusal;

/** The refusals that come from storing rather than from the field's rules. */
public final class Refusals {
    /** Somebody else changed the document since the caller looked. */
    public static final Refusal STALE_VERSION = Refusal.staleVersion(
            "stale-version", "工单已被他人更新，请刷新后重试", "The ticket has changed since you looked; reload and try again");

    /** One idempotency key, two different requests. */
    public static final Refusal OTHER_REQUEST_SAME_KEY = Refusal.conflictingRepeat(
            "other-request-same-key",
            "Idempotency-Key",
            "同一幂等键已用于另一内容的请求",
            "This Idempotency-Key was used for another request");

    /** Everybody decides on the same document at once. */
    public static final Refusal TOO_BUSY = Refusal.unavailable(
            "too-busy", "该工单正被频繁更新，请稍后重试", "The ticket is being changed by many at once; try again shortly");

    private Refusals() {}
}
