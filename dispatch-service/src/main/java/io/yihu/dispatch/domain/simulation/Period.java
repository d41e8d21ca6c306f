package io.yihu.dispatch.domain.simulation;

import io.yihu.dispatch.domain.WorkingCalendar;
import io.yihu.kit.decision.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days of Asia/Shanghai, both included.
 *
 * @param from the first
 * @param to the last
 */
public record Period(LocalDate from, LocalDate to) {
    /** Why this is no past period, or nothing. */
    public @Nullable Refusal refuse(LocalDate today) {
        if (to.isBefore(from)) {
            return Refusal.rule("ends-before-it-begins", "to", "结束日期早于开始日期", "It ends before it begins");
        }
        return to.isAfter(today)
                ? Refusal.rule(
                        "not-past", "to", "结束日期不能晚于今天（" + today + "）", "It cannot end after today (" + today + ")")
                : null;
    }

    /** Whether a day is one of its days. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Its first moment. */
    public Instant begin() {
        return from.atStartOfDay(WorkingCalendar.ZONE).toInstant();
    }

    /** The first moment after it. */
    public Instant end() {
        return to.plusDays(1).atStartOfDay(WorkingCalendar.ZONE).toInstant();
    }
}
