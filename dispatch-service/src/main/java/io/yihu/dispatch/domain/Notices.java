package io.yihu.dispatch.domain;

import io.yihu.events.CalendarReference;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The State Council's notices, one for each year, out of the days that they name. */
final class Notices {
    private Notices() {}

    /** By year. */
    static List<CalendarReference> of(List<CalendarDay> days) {
        Map<Integer, List<CalendarDay>> years =
                days.stream().collect(Collectors.groupingBy(CalendarDay::year, TreeMap::new, Collectors.toList()));
        return years.entrySet().stream()
                .map(year -> notice(year.getKey(), year.getValue()))
                .toList();
    }

    private static CalendarReference notice(Integer year, List<CalendarDay> days) {
        return new CalendarReference(
                year,
                days.stream()
                        .filter(is(CalendarDay.Kind.OFF))
                        .map(CalendarDay::date)
                        .toList(),
                days.stream()
                        .filter(is(CalendarDay.Kind.WORK))
                        .map(CalendarDay::date)
                        .toList());
    }

    private static Predicate<CalendarDay> is(CalendarDay.Kind kind) {
        return day -> day.kind() == kind;
    }
}
