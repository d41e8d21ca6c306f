package io.yihu.intake.clock;

import io.yihu.intake.domain.ClockChange;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How the clock shall run: a time, a rate, both, or {@code real} alone. */
record ClockRequest(
        @Nullable Instant at,
        @Nullable Integer rate,
        @Nullable Boolean real) {

    ClockChange change() {
        return new ClockChange(at, rate, Boolean.TRUE.equals(real));
    }
}
