package io.yihu.intake.domain.again;

import io.yihu.events.Place;
import org.jspecify.annotations.Nullable;

/** How near two places are, by the smallest place that both lie in. */
public enum PlaceTie {
    /** The same estate or point. */
    ESTATE(0.2, new Reason("SAME_ESTATE", "同一小区", "same estate")),
    /** The same community; of one of them no more is known. */
    COMMUNITY(0.1, new Reason("SAME_COMMUNITY", "同一社区", "same community")),
    /** The same street; of one of them no more is known. */
    STREET(0.03, new Reason("SAME_STREET", "同一街道", "same street")),
    /** Known to be different. */
    ELSEWHERE(-0.15, new Reason("OTHER_PLACE", "地点不同", "another place")),
    /** Of one of them nothing is known. */
    UNKNOWN(0, null);

    private final double worth;
    private final @Nullable Reason reason;

    PlaceTie(double worth, @Nullable Reason reason) {
        this.worth = worth;
        this.reason = reason;
    }

    /** Of two places. */
    public static PlaceTie of(@Nullable Place one, @Nullable Place other) {
        if (one == null || other == null) {
            return UNKNOWN;
        }
        if (!one.street().equals(other.street()) || differ(one.community(), other.community())) {
            return ELSEWHERE;
        }
        if (one.community() == null || other.community() == null) {
            return STREET;
        }
        if (one.estate() == null || other.estate() == null) {
            return COMMUNITY;
        }
        return one.estate().equals(other.estate()) ? ESTATE : ELSEWHERE;
    }

    double worth() {
        return worth;
    }

    @Nullable
    Reason reason() {
        return reason;
    }

    private static boolean differ(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !one.equals(other);
    }
}
