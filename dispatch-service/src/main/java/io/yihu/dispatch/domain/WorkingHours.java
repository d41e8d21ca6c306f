package io.yihu.dispatch.domain;

import java.time.LocalTime;

/** One stretch of a working day, Asia/Shanghai: from inclusive, to exclusive. */
public record WorkingHours(LocalTime from, LocalTime to) {
    /** Refuses a stretch without length. */
    public WorkingHours {
        if (from == null || to == null || !from.isBefore(to)) {
            throw new IllegalArgumentException("working hours must begin before they end");
        }
    }
}
