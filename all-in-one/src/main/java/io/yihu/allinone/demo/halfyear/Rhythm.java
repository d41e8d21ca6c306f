package io.yihu.allinone.demo.halfyear;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** When people call: more at the beginning of the week, in the morning, and about noise in the evening. */
final class Rhythm {
    private static final Map<DayOfWeek, Double> WEEK = Map.of(
            DayOfWeek.MONDAY, 1.3,
            DayOfWeek.TUESDAY, 1.1,
            DayOfWeek.WEDNESDAY, 1.0,
            DayOfWeek.THURSDAY, 1.0,
            DayOfWeek.FRIDAY, 1.05,
            DayOfWeek.SATURDAY, 0.75,
            DayOfWeek.SUNDAY, 0.65);
    private static final double[] DAY = {
        1, 0.5, 0.3, 0.2, 0.2, 0.5, 1.5, 3, 7, 10, 9, 7, 4, 4, 7, 8, 7, 5, 4, 5, 5, 4, 3, 2
    };
    private static final double[] EVENING = {
        4, 2, 1, 0.5, 0.5, 1, 3, 3, 3, 3, 3, 3, 4, 4, 3, 3, 3, 4, 6, 9, 10, 11, 11, 7
    };

    private Rhythm() {}

    /** How many calls on this day, against an ordinary Wednesday. */
    static double on(LocalDate day) {
        double themes = Themes.ALL.stream().mapToDouble(theme -> theme.on(day)).sum();
        double usual = Themes.ALL.stream().mapToDouble(Theme::weight).sum();
        return WEEK.getOrDefault(day.getDayOfWeek(), 1.0) * themes / usual;
    }

    /** How often in each hour of the day. */
    static double[] hours(Theme theme) {
        boolean late = theme.category().startsWith("noise.") || theme.category().startsWith("street.");
        return (late ? EVENING : DAY).clone();
    }

    /** The place of a chance from 0 to 1 among weights. */
    static int pick(double chance, List<Double> weights) {
        double left = chance * weights.stream().mapToDouble(Double::doubleValue).sum();
        for (int i = 0; i < weights.size(); i++) {
            left -= weights.get(i);
            if (left < 0) {
                return i;
            }
        }
        return weights.size() - 1;
    }
}
