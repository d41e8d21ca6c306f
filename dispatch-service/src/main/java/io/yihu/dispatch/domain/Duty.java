package io.yihu.dispatch.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of a community's duty list (社区职责清单): matters it may lead.
 *
 * @param category a code, the beginning of codes such as {@code housing.*}, or {@code *} for all
 * @param basisZh why it is the community's, as a clerk would say it
 * @param validFrom first day, Asia/Shanghai; from ever where it is missing
 * @param validTo last day
 */
public record Duty(
        String unit,
        String category,
        String basisZh,
        String basisEn,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {
    private static final String ANY = "*";

    /** Whether it counts on this day. */
    public boolean holdsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether it counts from this day to that one, both included; without an end where there is no last. */
    boolean holdsOver(LocalDate first, @Nullable LocalDate last) {
        return holdsOn(first) && (last == null ? validTo == null : holdsOn(last));
    }

    /** Whether everything that a category or a beginning of categories means is meant by this line too. */
    public boolean covers(String pattern) {
        if (category.equals(pattern)) {
            return true;
        }
        return category.endsWith(ANY) && pattern.startsWith(category.substring(0, category.length() - 1));
    }
}
