package io.yihu.dispatch.domain;

import io.yihu.dispatch.domain.notice.Quiet;
import java.time.Instant;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * 免打扰时段, whole hours of the day in Asia/Shanghai, possibly over midnight; none where both are the same. In them attention
 * does not rise by time alone, and no group is told that it has risen, unless life or property is in danger.
 */
record QuietHours(int from, int until) {
    /** The moment, or the end of the quiet hours that it lies in. */
    Instant after(Instant moment) {
        Quiet quiet = quiet();
        return quiet == null ? moment : quiet.after(moment);
    }

    @Nullable
    Quiet quiet() {
        return from == until ? null : new Quiet(LocalTime.of(from, 0), LocalTime.of(until, 0));
    }
}
