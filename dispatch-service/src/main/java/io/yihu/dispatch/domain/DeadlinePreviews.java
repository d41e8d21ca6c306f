package io.yihu.dispatch.domain;

import static java.util.Objects.requireNonNull;

import io.yihu.events.Urgency;
import io.yihu.events.WhistleKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows what the clocks would be, by the same rules that give them, and which days they pass over. Gives none. */
public final class DeadlinePreviews {
    private final Limits limits;
    private final WorkingCalendar calendar;
    private final Deadlines deadlines;
    private final NearAlarms near;
    private final Map<LocalDate, CalendarDay> named;

    /**
     * By this table and calendar.
     *
     * @param days of the notices the calendar is made of
     */
    public DeadlinePreviews(Limits limits, WorkingCalendar calendar, Collection<CalendarDay> days) {
        this.limits = limits;
        this.calendar = calendar;
        this.deadlines = new Deadlines(limits, calendar, limits.work());
        this.near = new NearAlarms(limits);
        this.named = days.stream().collect(Collectors.toMap(CalendarDay::date, Function.identity(), (a, b) -> a));
    }

    /** The clocks of a dispatch at this moment, in a round. */
    public DeadlinePreview preview(Instant from, Urgency urgency, int round) {
        Clocks clocks = deadlines.start(from, urgency, round);
        Limits.Row row = round > 1 ? limits.rework() : limits.row(urgency);
        DeadlinePreview.Leg sign = leg(row.sign(), from, clocks.signBy());
        DeadlinePreview.Leg resolve = leg(row.resolve(), from, clocks.resolveBy());
        return new DeadlinePreview(
                from,
                clocks.limit(),
                clocks.limitsVersion(),
                sign.near(row.nearDue().nearDueAt(from, sign.by())),
                leg(limits.work().limit(WorkRule.RETURN_WINDOW), from, requireNonNull(clocks.returnBy())),
                leg(limits.work().contact(urgency), from, requireNonNull(clocks.contactBy())),
                resolve.near(row.nearDue().nearDueAt(from, resolve.by())),
                round > 1 ? null : resolve,
                reportIn(clocks, from));
    }

    private Map<WhistleKind, DeadlinePreview.Leg> reportIn(Clocks clocks, Instant from) {
        Map<WhistleKind, DeadlinePreview.Leg> legs = new EnumMap<>(WhistleKind.class);
        for (WhistleKind kind : WhistleKind.values()) {
            Limit limit = limits.work().reportIn(kind);
            Instant by = deadlines.at(limit, from);
            legs.put(
                    kind,
                    leg(limit, from, by)
                            .near(near.at(whistled(clocks, kind, from).limit(), from, by)));
        }
        return legs;
    }

    /** An emergency puts the ticket into the fast lane. */
    private Clocks whistled(Clocks clocks, WhistleKind kind, Instant from) {
        return kind == WhistleKind.EMERGENCY
                ? clocks.sooner(deadlines.start(from, Urgency.FAST_LANE, 1), true, true)
                : clocks;
    }

    private DeadlinePreview.Leg leg(Limit limit, Instant from, Instant by) {
        List<LocalDate> passed = passed(limit, from, by);
        return new DeadlinePreview.Leg(
                limit,
                by,
                null,
                passed.stream().flatMap(day -> Stream.ofNullable(told(day))).toList(),
                passed.stream()
                        .flatMap(day -> calendar.missing(day).stream())
                        .distinct()
                        .sorted()
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
