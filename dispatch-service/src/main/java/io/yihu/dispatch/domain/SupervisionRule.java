package io.yihu.dispatch.domain;

import io.yihu.events.SupervisionCause;
import io.yihu.events.SupervisionLevel;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * 督办规则: so often in so many days, and attention rises to this level.
 *
 * @param cause one of {@link #COUNTED}
 * @param times from this count on
 * @param days that are looked back; for low ratings the count is of this ticket's rounds and days do not matter
 */
public record SupervisionRule(SupervisionCause cause, Integer times, Integer days, SupervisionLevel level) {
    /** The causes that are counted. */
    public static final Set<SupervisionCause> COUNTED =
            EnumSet.of(SupervisionCause.REPEAT, SupervisionCause.CONCENTRATED, SupervisionCause.LOW_RATING);

    /** What an office begins with (ours). */
    static final List<SupervisionRule> USUAL = List.of(
            new SupervisionRule(SupervisionCause.REPEAT, 2, 30, SupervisionLevel.REMIND),
            new SupervisionRule(SupervisionCause.REPEAT, 3, 30, SupervisionLevel.HOTLINE),
            new SupervisionRule(SupervisionCause.CONCENTRATED, 3, 7, SupervisionLevel.REMIND),
            new SupervisionRule(SupervisionCause.CONCENTRATED, 5, 7, SupervisionLevel.HOTLINE),
            new SupervisionRule(SupervisionCause.LOW_RATING, 1, 30, SupervisionLevel.REMIND),
            new SupervisionRule(SupervisionCause.LOW_RATING, 2, 30, SupervisionLevel.HOTLINE),
            new SupervisionRule(SupervisionCause.LOW_RATING, 3, 30, SupervisionLevel.LEADER));

    /** Whether so many were there. */
    boolean metBy(int count) {
        return count >= times;
    }

    /** Whether enough of these moments lie in the days before. */
    boolean metBy(List<Instant> moments, Instant now) {
        return metBy(
                (int) moments.stream().filter(moment -> within(moment, now)).count());
    }

    /** Whether a moment lies in the days before. */
    boolean within(Instant moment, Instant now) {
        return !moment.isAfter(now) && moment.isAfter(now.minus(Duration.ofDays(days)));
    }
}
