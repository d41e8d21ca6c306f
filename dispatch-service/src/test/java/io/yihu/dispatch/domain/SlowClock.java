package io.yihu.dispatch.domain;

import io.yihu.events.CalendarReference;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;

/** The obvious way to count working time: one step after the other. What the fast way is compared with. */
final class SlowClock {
    private final List<CalendarReference> notices;
    private final List<WorkingHours> hours;

    SlowClock(List<CalendarReference> notices, List<WorkingHours> hours) {
        this.notices = notices;
        this.hours = hours;
    }

    Instant after(Instant start, long steps, long stepSeconds) {
        Instant at = start;
        for (long left = steps; left > 0; at = at.plusSeconds(stepSeconds)) {
            if (working(at)) {
                left--;
            }
        }
        return at;
    }

    /** Working minutes between two instants, one after the other. */
    long minutes(Instant from, Instant to) {
        long minutes = 0;
        for (Instant at = from; at.isBefore(to); at = at.plusSeconds(60)) {
            minutes += working(at) ? 1 : 0;
        }
        return minutes;
    }

    boolean working(Instant at) {
        ZonedDateTime there = at.atZone(WorkingCalendar.ZONE);
        LocalDate day = there.toLocalDate();
        LocalTime time = there.toLocalTime();
        boolean inHours = hours.stream().anyMatch(h -> !time.isBefore(h.from()) && time.isBefore(h.to()));
        return inHours && workday(day);
    }

    private boolean workday(LocalDate day) {
        for (CalendarReference notice : notices) {
            if (notice.work().contains(day)) {
                return true;
            }
            if (notice.off().contains(day)) {
                return false;
            }
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
