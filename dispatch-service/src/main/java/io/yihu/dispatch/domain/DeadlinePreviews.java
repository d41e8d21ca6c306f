package io.yihu.dispatch.domain;

import io.yihu.events.Urgency;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows what the clocks would be, by the same rules that give them, and which days they pass over. Gives none. */
public final class DeadlinePreviews {
    private final Limits limits;
    private final WorkingCalendar calendar;
    private final Map<LocalDate, CalendarDay> named;

    /**
     * By this table and calendar.
     *
     * @param days of the notices the calendar is made of
     */
    public DeadlinePreviews(Limits limits, WorkingCalendar calendar, Collection<CalendarDay> days) {
        this.limits = limits;
        this.calendar = calendar;
        this.named = days.stream().collect(Collectors.toMap(CalendarDay::date, Function.identity(), (a, b) -> a));
    }

    /** The clocks of a dispatch at this moment, in a round. */
    public DeadlinePreview preview(Instant from, Urgency urgency, int round) {
        Clocks clocks = new Deadlines(limits, calendar).start(from, urgency, round);
        Limits.Row row = round > 1 ? limits.rework() : limits.row(urgency);
        SortedSet<Integer> missing = new TreeSet<>();
        Stream.of(passed(row.sign(), from, clocks.signBy()), passed(row.resolve(), from, clocks.resolveBy()))
                .flatMap(List::stream)
                .forEach(day -> missing.addAll(calendar.missing(day)));
        return new DeadlinePreview(
                from,
                clocks.limit(),
                clocks.limitsVersion(),
                leg(row, row.sign(), from, clocks.signBy()),
                leg(row, row.resolve(), from, clocks.resolveBy()),
                missing);
    }

    private DeadlinePreview.Leg leg(Limits.Row row, Limit limit, Instant from, Instant by) {
        return new DeadlinePreview.Leg(
                limit,
                by,
                row.nearDue().nearDueAt(from, by),
                passed(limit, from, by).stream()
                        .flatMap(day -> Stream.ofNullable(told(day)))
                        .toList());
    }

    /** The days a clock of working time looks at, from that of the dispatch to that of the deadline. */
    private static List<LocalDate> passed(Limit limit, Instant from, Instant by) {
        LocalDate first = LocalDate.ofInstant(from, WorkingCalendar.ZONE);
        LocalDate last = LocalDate.ofInstant(by, WorkingCalendar.ZONE);
        return limit.elapses() ? List.of() : first.datesUntil(last.plusDays(1)).toList();
    }

    private DeadlinePreview.@Nullable Day told(LocalDate day) {
        boolean weekend = day.getDayOfWeek().getValue() >= 6;
        Optional<CalendarDay> notice = Optional.ofNullable(named.get(day));
        if (calendar.worksOn(day)) {
            return weekend ? day(day, DeadlinePreview.Kind.MAKE_UP_WORKDAY, notice, "调休上班") : null;
        }
        return notice.isPresent()
                ? day(day, DeadlinePreview.Kind.HOLIDAY, notice, "放假")
                : new DeadlinePreview.Day(day, DeadlinePreview.Kind.WEEKEND, "周末", "weekend");
    }

    private static DeadlinePreview.Day day(
            LocalDate date, DeadlinePreview.Kind kind, Optional<CalendarDay> notice, String otherwise) {
        String zh = notice.map(CalendarDay::remark).orElse(otherwise);
        return new DeadlinePreview.Day(date, kind, zh, Holidays.en(zh));
    }
}
