package io.yihu.dispatch.domain.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * 免打扰: from when until when a group is left alone, in Asia/Shanghai; the end is no longer quiet. Over midnight where it ends
 * before it begins.
 */
public record Quiet(LocalTime from, LocalTime to) {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Whether this moment is in it. */
    public boolean at(Instant moment) {
        LocalTime time = LocalTime.ofInstant(moment, ZONE);
        return to.isAfter(from) ? !time.isBefore(from) && time.isBefore(to) : !time.isBefore(from) || time.isBefore(to);
    }

    /** The moment, or the end of the quiet time that it lies in. */
    public Instant after(Instant moment) {
        if (!at(moment)) {
            return moment;
        }
        ZonedDateTime local = moment.atZone(ZONE);
        LocalDate day = local.toLocalTime().isBefore(to)
                ? local.toLocalDate()
                : local.toLocalDate().plusDays(1);
        return day.atTime(to).atZone(ZONE).toInstant();
    }
}
