package io.yihu.allinone.demo.halfyear;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** When the people of the demo are at their desks: weekdays from nine to half past five. */
final class OfficeHours {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime CLOSES = LocalTime.of(17, 30);

    private OfficeHours() {}

    /** This moment, or one soon after the desk opens next. */
    static Instant from(Instant moment) {
        ZonedDateTime at = moment.atZone(ZONE);
        if (weekday(at) && !at.toLocalTime().isBefore(OPENS) && at.toLocalTime().isBefore(CLOSES)) {
            return moment;
        }
        ZonedDateTime morning = at.with(OPENS).plusMinutes(at.getMinute());
        if (!at.toLocalTime().isBefore(OPENS)) {
            morning = morning.plusDays(1);
        }
        while (!weekday(morning)) {
            morning = morning.plusDays(1);
        }
        return morning.toInstant();
    }

    private static boolean weekday(ZonedDateTime at) {
        return at.getDayOfWeek() != DayOfWeek.SATURDAY && at.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
