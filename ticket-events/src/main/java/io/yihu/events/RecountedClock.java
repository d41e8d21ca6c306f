package io.yihu.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A deadline beside those of the lead's signature and reply that was counted anew because a holiday notice became known.
 *
 * @param unit whose it is, where it is not the lead's
 * @param level the rung of the ladder; of {@link CountedClock#SUPERVISION} alone
 * @param deadline as it is from now on, UTC; it may be what it was
 */
public record RecountedClock(
        CountedClock clock, @Nullable String unit, @Nullable SupervisionLevel level, Instant deadline) {
    /** Refuses a deadline of nothing. */
    public RecountedClock {
        Required.field("clock", clock);
        Required.notBlank("unit", unit);
        Required.field("deadline", deadline);
    }
}
