package io.yihu.dispatch.domain;

import java.time.Duration;
import java.time.Instant;

/** A time limit as people state it: 15 minutes, 4 working hours, 2 working days. */
public record Limit(Integer amount, Unit unit) {
    /** What is counted. */
    public enum Unit {
        /** Elapsed time: nights and holidays count. */
        MINUTES,
        /** Elapsed time: nights and holidays count. */
        HOURS,
        /** Hours inside working time. */
        WORKING_HOURS,
        /** Whole working days' worth of working time: given at ten on Monday, one day is up at ten on Tuesday. */
        WORKING_DAYS
    }

    /** Refuses a limit without length. */
    public Limit {
        if (amount == null || amount < 1 || unit == null) {
            throw new IllegalArgumentException("a limit needs an amount of 1 or more and a unit");
        }
    }

    /** Whether nights and holidays count. */
    public boolean elapses() {
        return unit == Unit.MINUTES || unit == Unit.HOURS;
    }

    /** When it is up. */
    WorkingCalendar.Moment from(Instant start, WorkingCalendar calendar) {
        return switch (unit) {
            case MINUTES -> new WorkingCalendar.Moment(start.plus(Duration.ofMinutes(amount)), true);
            case HOURS -> new WorkingCalendar.Moment(start.plus(Duration.ofHours(amount)), true);
            case WORKING_HOURS -> calendar.after(start, Duration.ofHours(amount));
            case WORKING_DAYS -> calendar.after(start, calendar.perDay().multipliedBy(amount));
        };
    }
}
