package io.yihu.dispatch.domain;

import io.yihu.events.CalendarReference;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Working time in Asia/Shanghai: Monday to Friday, corrected by the State Council's notices. A date follows whichever
 * notice names it, as a notice may hold late-December days of the year before. A year without a notice counts weekends
 * only, and every answer says whether it had to.
 */
public final class WorkingCalendar {
    /** The one zone of China. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** From here on the notice of the next year may still move days of this one. */
    private static final MonthDay NEXT_NOTICE_REACHES = MonthDay.of(12, 25);

    private final Set<Integer> years = new HashSet<>();
    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> work = new HashSet<>();
    private final List<WorkingHours> hours;

    /**
     * A calendar of these notices.
     *
     * @param hours the stretches of a working day, in order and apart
     * @throws IllegalArgumentException where a day is both off and at work, a year has two notices, or the hours overlap
     */
    public WorkingCalendar(Collection<CalendarReference> notices, List<WorkingHours> hours) {
        this.hours = List.copyOf(hours);
        notices.forEach(this::take);
        checkDays();
        checkHours();
    }

    /** Whether people work on this day. */
    public boolean worksOn(LocalDate day) {
        return work.contains(day) || !off.contains(day) && day.getDayOfWeek().getValue() < 6;
    }

    /** Whether every notice that may speak of this day is there. */
    public boolean knows(LocalDate day) {
        return missing(day).isEmpty();
    }

    /** The years whose notices may speak of this day and are not there. */
    public List<Integer> missing(LocalDate day) {
        boolean late = !MonthDay.from(day).isBefore(NEXT_NOTICE_REACHES);
        return IntStream.rangeClosed(day.getYear(), late ? day.getYear() + 1 : day.getYear())
                .filter(year -> !years.contains(year))
                .boxed()
                .toList();
    }

    /** The working time of one working day. */
    public Duration perDay() {
        return hours.stream().map(h -> Duration.between(h.from(), h.to())).reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * When so much working time has passed. The earliest such instant: time that runs out with the working day is up in
     * the evening, not next morning.
     *
     * @param working more than nothing
     */
    public Moment after(Instant start, Duration working) {
        LocalDateTime begin = LocalDateTime.ofInstant(start, ZONE);
        Duration left = working;
        boolean complete = true;
        for (LocalDate day = begin.toLocalDate(); ; day = day.plusDays(1)) {
            complete &= knows(day);
            for (WorkingHours stretch : worksOn(day) ? hours : List.<WorkingHours>of()) {
                LocalDateTime from = later(begin, day.atTime(stretch.from()));
                Duration length = Duration.between(from, day.atTime(stretch.to()));
                if (length.compareTo(left) >= 0) {
                    return new Moment(from.plus(left).atZone(ZONE).toInstant(), complete);
                }
                left = length.isNegative() ? left : left.minus(length);
            }
        }
    }

    /** How much working time lies between two instants, none where the second is not after the first. */
    public Duration between(Instant start, Instant end) {
        LocalDateTime from = LocalDateTime.ofInstant(start, ZONE);
        LocalDateTime to = LocalDateTime.ofInstant(end, ZONE);
        Duration sum = Duration.ZERO;
        for (LocalDate day = from.toLocalDate(); !day.isAfter(to.toLocalDate()); day = day.plusDays(1)) {
            for (WorkingHours stretch : worksOn(day) ? hours : List.<WorkingHours>of()) {
                LocalDateTime close = day.atTime(stretch.to());
                Duration within =
                        Duration.between(later(from, day.atTime(stretch.from())), close.isBefore(to) ? close : to);
                sum = within.isNegative() ? sum : sum.plus(within);
            }
        }
        return sum;
    }

    private void take(CalendarReference notice) {
        if (!years.add(notice.year())) {
            throw new IllegalArgumentException("two notices for " + notice.year());
        }
        off.addAll(notice.off());
        work.addAll(notice.work());
    }

    private void checkDays() {
        off.stream().filter(work::contains).findAny().ifPresent(day -> {
            throw new IllegalArgumentException(day + " is both a day off and a working day");
        });
    }

    private void checkHours() {
        if (hours.isEmpty()) {
            throw new IllegalArgumentException("a working day needs hours");
        }
        for (int i = 1; i < hours.size(); i++) {
            if (hours.get(i).from().isBefore(hours.get(i - 1).to())) {
                throw new IllegalArgumentException("working hours must be in order and apart");
            }
        }
    }

    private static LocalDateTime later(LocalDateTime a, LocalDateTime b) {
        return a.isAfter(b) ? a : b;
    }

    /**
     * A deadline.
     *
     * @param calendarComplete false where a day on the way had no notice
     */
    public record Moment(Instant at, boolean calendarComplete) {}
}
