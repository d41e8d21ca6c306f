package io.yihu.allinone.demo.halfyear;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Times of the year that change what people complain of. */
enum Season {
    /** 春节: from three days before to fifteen days after. */
    SPRING_FESTIVAL,
    /** 高考 and 中考: the first three weeks of June. */
    EXAMS,
    /** 汛期, when it rains most in Hunan. */
    FLOOD,
    /** 高温. */
    HEAT,
    /** 旅游旺季: the two long holidays and the school holidays. */
    TOURISM,
    /** 年终: wages fall due. */
    YEAR_END;

    /** New Year's Day of the lunar calendar, by year; beyond the table there is no spring festival. */
    private static final Map<Integer, LocalDate> LUNAR_NEW_YEAR = Map.of(
            2025, LocalDate.of(2025, 1, 29),
            2026, LocalDate.of(2026, 2, 17),
            2027, LocalDate.of(2027, 2, 6),
            2028, LocalDate.of(2028, 1, 26),
            2029, LocalDate.of(2029, 2, 13),
            2030, LocalDate.of(2030, 2, 3),
            2031, LocalDate.of(2031, 1, 23),
            2032, LocalDate.of(2032, 2, 11));

    /** Whether the day lies in it. */
    boolean holds(LocalDate day) {
        return switch (this) {
            case SPRING_FESTIVAL -> aroundNewYear(day);
            case EXAMS -> between(day, 6, 1, 6, 20);
            case FLOOD -> between(day, 5, 20, 7, 15);
            case HEAT -> between(day, 7, 1, 8, 31);
            case TOURISM -> between(day, 5, 1, 5, 5) || between(day, 10, 1, 10, 7) || between(day, 7, 10, 8, 25);
            case YEAR_END -> between(day, 12, 1, 12, 31) || between(day, 1, 1, 1, 31);
        };
    }

    private static boolean aroundNewYear(LocalDate day) {
        LocalDate newYear = LUNAR_NEW_YEAR.get(day.getYear());
        if (newYear == null) {
            return false;
        }
        long after = ChronoUnit.DAYS.between(newYear, day);
        return after >= -3 && after <= 15;
    }

    private static boolean between(LocalDate day, int month, int from, int toMonth, int to) {
        MonthDay of = MonthDay.from(day);
        return !of.isBefore(MonthDay.of(month, from)) && !of.isAfter(MonthDay.of(toMonth, to));
    }
}
