package io.yihu.dispatch.catalogue;

import io.yihu.kit.decision.Refusal;
import io.yihu.kit.problem.RefusedException;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as they stand in a query or a form. */
final class Days {
    private Days() {}

    /** A day that must be there. */
    static LocalDate needed(@Nullable String text, String field) {
        LocalDate day = optional(text, field);
        if (day == null) {
            throw new RefusedException(Refusal.malformed("missing-parameter", field, "请填写日期", "A day is required"));
        }
        return day;
    }

    /** A day that may be missing. */
    static @Nullable LocalDate optional(@Nullable String text, String field) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            throw new RefusedException(
                    Refusal.malformed("not-a-date", field, "不是日期，应写作 2026-01-31", "Not a date such as 2026-01-31"));
        }
    }
}
