package io.yihu.events;

import java.time.LocalDate;
import java.util.List;

/**
 * The State Council's notice for one year: the body of {@code reference-calendars}, keyed by year. All other days follow
 * the week.
 *
 * @param off days off, weekends among them or not
 * @param work make-up workdays (调休)
 */
public record CalendarReference(Integer year, List<LocalDate> off, List<LocalDate> work) {
    /** Refuses a notice without a year. */
    public CalendarReference {
        Required.positive("year", year);
        off = off == null ? List.of() : List.copyOf(off);
        work = work == null ? List.of() : List.copyOf(work);
    }
}
