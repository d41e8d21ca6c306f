package io.yihu.dispatch.domain;

import io.yihu.kit.decision.Refusal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A moment that no person can mean: it is years away, a slip of the keys. What is let through can be rounded, added to and sorted. */
final class FarOff {
    /** About ten years: longer than any limit, and short enough for arithmetic. */
    private static final Duration FARTHEST = Duration.ofDays(3_653);

    private FarOff() {}

    /** Refuses it, naming the field. */
    static @Nullable Refusal refuse(@Nullable Instant until, Instant now, String field) {
        Instant latest = now.plus(FARTHEST);
        return until != null && until.isAfter(latest)
                ? WorkRefusals.tooLate(RequestGuards.TIME.format(latest)).withField(field)
                : null;
    }
}
