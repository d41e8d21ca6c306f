package io.yihu.dispatch.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who answers at a unit: a post with its telephone and hours. An office's number, and yet nothing for events, logs or
 * metrics.
 *
 * @param post such as 值班室
 * @param to end of the hours; at or before {@code from} it is that of the next day, so 00:00 to 00:00 is round the clock
 * @param validFrom first day, Asia/Shanghai
 * @param validTo last day on which its hours begin
 */
public record Contact(
        String unit,
        String post,
        String phone,
        List<DutyDays> days,
        LocalTime from,
        LocalTime to,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {
    /** Copies the list. */
    public Contact {
        days = List.copyOf(days);
    }

    /** The end of the hours that this moment lies in, or nothing. */
    @Nullable
    LocalDateTime until(LocalDateTime now, WorkingCalendar calendar) {
        for (LocalDate day = now.toLocalDate().minusDays(1); !day.isAfter(now.toLocalDate()); day = day.plusDays(1)) {
            LocalDateTime end = day.plusDays(to.isAfter(from) ? 0 : 1).atTime(to);
            if (onDuty(day, calendar) && !now.isBefore(day.atTime(from)) && now.isBefore(end)) {
                return end;
            }
        }
        return null;
    }

    private boolean onDuty(LocalDate day, WorkingCalendar calendar) {
        return (validFrom == null || !day.isBefore(validFrom))
                && (validTo == null || !day.isAfter(validTo))
                && days.stream().anyMatch(each -> each.include(day, calendar::worksOn));
    }

    /** Without the telephone, as this may end in a log. */
    @Override
    public String toString() {
        return "Contact[" + unit + " " + post + "]";
    }
}
