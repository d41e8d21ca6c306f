package io.yihu.dispatch.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** On which days somebody is on duty. */
public enum DutyDays {
    /** Every day. */
    DAILY("每天", null),
    /** Working days by the State Council's calendar, make-up workdays among them. */
    WORKDAYS("工作日", null),
    /** All other days: weekends and holidays. */
    OFFDAYS("休息日", null),
    /** Mondays. */
    MON("周一", DayOfWeek.MONDAY),
    /** Tuesdays. */
    TUE("周二", DayOfWeek.TUESDAY),
    /** Wednesdays. */
    WED("周三", DayOfWeek.WEDNESDAY),
    /** Thursdays. */
    THU("周四", DayOfWeek.THURSDAY),
    /** Fridays. */
    FRI("周五", DayOfWeek.FRIDAY),
    /** Saturdays. */
    SAT("周六", DayOfWeek.SATURDAY),
    /** Sundays. */
    SUN("周日", DayOfWeek.SUNDAY);

    private final String zh;
    private final @Nullable DayOfWeek day;

    DutyDays(String zh, @Nullable DayOfWeek day) {
        this.zh = zh;
        this.day = day;
    }

    /** What people call it, and what tables say. */
    public String zh() {
        return zh;
    }

    /** The one that is meant by its name or by what people call it. */
    public static Optional<DutyDays> meant(String word) {
        return Stream.of(values())
                .filter(days -> days.zh.equals(word) || days.name().equals(word))
                .findFirst();
    }

    boolean include(LocalDate date, Predicate<LocalDate> worksOn) {
        return switch (this) {
            case DAILY -> true;
            case WORKDAYS -> worksOn.test(date);
            case OFFDAYS -> !worksOn.test(date);
            default -> date.getDayOfWeek() == day;
        };
    }
}
