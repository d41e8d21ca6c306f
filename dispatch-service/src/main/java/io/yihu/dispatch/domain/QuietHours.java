package io.yihu.dispatch.domain;

import io.yihu.dispatch.domain.notice.Quiet;
import java.time.Instant;
import java.time.LocalTime;

/**
 * 免打扰时段, whole hours of the day in Asia/Shanghai, possibly over midnight; none where both are the same. In them attention
 * does not rise by time alone, unless life or property is in danger.
 */
record QuietHours(int from, int until) {
    /** The moment, or the end of the quiet hours that it lies in. */
    Instant after(Instant moment) {
        return from == until ? moment : new Quiet(LocalTime.of(from, 0), LocalTime.of(until, 0)).after(moment);
    }
}
