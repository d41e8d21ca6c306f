package io.yihu.dispatch.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * When a deadline counts as near (临期): when less is left than so many hours or such a part of the whole time, whichever is
 * more. The time is elapsed time, nights and holidays too, as that is what the clock on the page shows.
 *
 * @param hours at least 0
 * @param percent of the time from the start to the deadline, 0 to 100
 */
public record NearDue(Integer hours, Integer percent) {
    /** Four hours or a fifth. */
    public static final NearDue DEFAULT = new NearDue(4, 20);

    /** Refuses what is no part of a time. */
    public NearDue {
        if (hours == null || hours < 0 || percent == null || percent < 0 || percent > 100) {
            throw new IllegalArgumentException("near due needs 0 or more hours and 0 to 100 percent");
        }
    }

    /** The moment from which the deadline is near, never before the start. */
    public Instant nearDueAt(Instant startedAt, Instant by) {
        Duration total = Duration.between(startedAt, by);
        Duration part = total.multipliedBy(percent).dividedBy(100);
        Duration least = Duration.ofHours(hours);
        Duration rest = part.compareTo(least) > 0 ? part : least;
        return rest.compareTo(total) < 0 ? by.minus(rest) : startedAt;
    }
}
