package io.yihu.dispatch.domain;

import io.yihu.events.CalendarReference;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Everything dispatch works by, as one version: never half old and half new. Immutable. */
public final class DispatchRules {
    private final Units units;
    private final Catalogue catalogue;
    private final Limits limits;
    private final List<CalendarDay> days;
    private final List<Season> seasons;
    private final Deadlines deadlines;

    /**
     * Of one version.
     *
     * @param days of the notices, in the order of their file
     */
    public DispatchRules(
            Units units, Catalogue catalogue, Limits limits, List<CalendarDay> days, List<Season> seasons) {
        this.units = units;
        this.catalogue = catalogue;
        this.limits = limits;
        this.days = List.copyOf(days);
        this.seasons = List.copyOf(seasons);
        this.deadlines = new Deadlines(limits, new WorkingCalendar(notices(this.days), limits.workingHours()));
    }

    /** The units. */
    public Units units() {
        return units;
    }

    /** The catalogue. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** The time limits. */
    public Limits limits() {
        return limits;
    }

    /** The days that notices name. */
    public List<CalendarDay> days() {
        return days;
    }

    /** The seasons. */
    public List<Season> seasons() {
        return seasons;
    }

    /** The clocks. */
    public Deadlines deadlines() {
        return deadlines;
    }

    /** The State Council's notices, by year. */
    public List<CalendarReference> calendars() {
        return notices(days);
    }

    /** Who gets a ticket and until when. */
    public Dispatching dispatching() {
        return new Dispatching(catalogue, deadlines, units);
    }

    /** What units may do with their tickets. */
    public WorkItemDecider decider() {
        return new WorkItemDecider(units);
    }

    private static List<CalendarReference> notices(List<CalendarDay> days) {
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
