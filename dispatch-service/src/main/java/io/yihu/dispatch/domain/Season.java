package io.yihu.dispatch.domain;

import java.time.MonthDay;
import java.util.List;

/**
 * A time of the year in which some matters are more frequent (高考, 汛期). It may run over the end of the year.
 *
 * @param categories codes, or beginnings such as {@code noise.*}
 */
public record Season(String code, String nameZh, String nameEn, MonthDay from, MonthDay to, List<String> categories) {
    /** Copies the list. */
    public Season {
        categories = List.copyOf(categories);
    }

    /** Whether the day lies in it, both ends included. */
    public boolean holds(MonthDay day) {
        return from.isAfter(to) ? !day.isBefore(from) || !day.isAfter(to) : !day.isBefore(from) && !day.isAfter(to);
    }
}
