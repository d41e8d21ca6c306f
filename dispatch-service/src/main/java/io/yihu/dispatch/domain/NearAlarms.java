package io.yihu.dispatch.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 临期: when a clock is near its end, by what the table of limits says of the row that gave the ticket's clocks. One rule for the lead, for
 * those who are summoned and for their parts, for alarms and previews. Pure.
 */
final class NearAlarms {
    private final Limits limits;

    NearAlarms(Limits limits) {
        this.limits = limits;
    }

    /**
     * From when on it is near; nothing where it is near from the first, as that is not worth telling.
     *
     * @param limit the row that gave the ticket's clocks
     */
    @Nullable
    Instant at(String limit, Instant from, Instant by) {
        Instant near = Deadlines.wholeSecond(limits.nearDue(limit).nearDueAt(from, by));
        return near.isAfter(from) ? near : null;
    }

    /** The end of a clock, and before it that it is near. */
    List<Alarm> with(Alarm end, String limit, Instant from) {
        List<Alarm> both = new ArrayList<>();
        Alarm.Kind near = end.kind().near();
        Instant at = near == null ? null : at(limit, from, end.at());
        if (near != null && at != null) {
            both.add(new Alarm(near, at, null, end.unit()));
        }
        both.add(end);
        return both;
    }

    /**
     * The end of a clock moved: near moves with it. It is told once more only if it lies ahead again.
     *
     * @param all what the ticket waits for, with the moved end in it or not
     * @param moved the end as it is now
     */
    void follow(List<Alarm> all, Alarm moved, String limit, Instant from, Instant now) {
        Alarm.Kind near = moved.kind().near();
        boolean waited = all.removeIf(alarm -> alarm.kind() == near && Objects.equals(alarm.unit(), moved.unit()));
        with(moved, limit, from).stream()
                .filter(alarm -> alarm.kind() == near)
                .filter(alarm -> waited || alarm.at().isAfter(now))
                .forEach(all::add);
    }
}
