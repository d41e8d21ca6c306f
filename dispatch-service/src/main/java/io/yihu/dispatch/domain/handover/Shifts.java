package io.yihu.dispatch.domain.handover;

import io.yihu.dispatch.domain.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The shifts of an office: the first of a day begins so long after midnight, the others one after the other, until the
 * first of the next day. Where the length does not fit into a day, the last one is shorter.
 *
 * @param firstAt after midnight, less than a day
 * @param length at least {@link #SHORTEST}
 */
public record Shifts(Duration firstAt, Duration length) {
    /** A shift is not shorter than this. */
    public static final Duration SHORTEST = Duration.ofHours(4);

    private static final Duration DAY = Duration.ofDays(1);

    /** Refuses what is no plan. */
    public Shifts {
        if (firstAt.isNegative() || firstAt.compareTo(DAY) >= 0 || length.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException("shifts begin within a day and last four hours or more");
        }
    }

    /** The shift that runs at this moment. */
    public Shift at(Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment.minus(firstAt), WorkingCalendar.ZONE);
        long gone = Duration.between(start(day), moment).dividedBy(length);
        return shift(day, (int) gone + 1);
    }

    /** The one after it. */
    public Shift after(Shift shift) {
        return at(shift.to());
    }

    /** The one before it. */
    public Shift before(Shift shift) {
        return at(shift.from().minusMillis(1));
    }

    /** The names of all shifts that can have begun on the days up to this one, the newest first, whatever the plan was. */
    public static List<String> ids(LocalDate last, int days) {
        int most = (int) DAY.dividedBy(SHORTEST);
        List<String> ids = new ArrayList<>();
        for (int back = 0; back < days; back++) {
            LocalDate day = last.minusDays(back);
            IntStream.rangeClosed(1, most).map(i -> most + 1 - i).forEach(number -> ids.add(Shift.id(day, number)));
        }
        return ids;
    }

    private Shift shift(LocalDate day, int number) {
        Instant from = start(day).plus(length.multipliedBy(number - 1L));
        Instant to = from.plus(length);
        Instant tomorrow = start(day.plusDays(1));
        return new Shift(day, number, from, to.isAfter(tomorrow) ? tomorrow : to);
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(WorkingCalendar.ZONE).toInstant().plus(firstAt);
    }
}
