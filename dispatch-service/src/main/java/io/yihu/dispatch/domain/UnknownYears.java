package io.yihu.dispatch.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The years whose notices a calendar has not. */
final class UnknownYears {
    private UnknownYears() {}

    /** Of those that may speak of a day between two moments, both of these days included; in order. */
    static List<Integer> between(WorkingCalendar calendar, Instant from, Instant to) {
        LocalDate first = LocalDate.ofInstant(from, WorkingCalendar.ZONE);
        LocalDate last = LocalDate.ofInstant(to, WorkingCalendar.ZONE);
        return first.datesUntil(last.isBefore(first) ? first.plusDays(1) : last.plusDays(1))
                .flatMap(day -> calendar.missing(day).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
