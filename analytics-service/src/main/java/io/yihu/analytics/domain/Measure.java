package io.yihu.analytics.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Everything that is counted of a day. Who a count belongs to is the attribution rule of {@code docs/domain.md},
 * section 4: a dispatch, signing and return to the unit dispatched to; completion and rework to the lead unit of that round; a
 * call-back's answers to the lead of the round it asks about. Communities get whatever happens to tickets of their
 * territory, whoever works on them.
 */
public enum Measure {
    /** Registered, by the time of registering. Belongs to no unit. */
    RECEIVED(false),
    /** Every dispatch, of whatever cause. */
    DISPATCHED(true),
    /** Those of the dispatches that began another round. */
    DISPATCHED_FOR_REWORK(true),
    SIGNED_ON_TIME(true),
    /** Signed after the deadline. */
    SIGNED_LATE(true),
    RETURN_ASKED(true),
    RETURN_GRANTED(true),
    /** Sent on by a dispatcher, as it had gone to the wrong unit; of the unit that it was taken from. */
    REDIRECTED(true),
    /** Tickets, not replies: see {@link Completion}. */
    COMPLETED(true),
    /** Those of the completed whose counting reply kept its deadline. */
    COMPLETED_ON_TIME(true),
    /** Valid call-backs: the caller answered. */
    CALLED_BACK(true),
    /** Call-backs that say the unit made contact. */
    CONTACTED(true),
    /** Call-backs that say the matter is solved. */
    SOLVED(true),
    SATISFIED(true),
    BASICALLY_SATISFIED(true),
    /** Ended by a call-back: a good one, or a bad one about the last round allowed. */
    CLOSED(true),
    /** Sent back by a bad call-back, another round being allowed. */
    REWORK_ORDERED(true),
    /** Received and not completed by the end of the day. Belongs to the unit that leads then, if any does. */
    OPEN(true),
    /** 一呼即应: see {@link FastLane}. */
    FAST_LANE(true),
    /** Those of the fast lane whose caller was contacted in time. */
    FAST_LANE_ANSWERED(true),
    /** Those of the fast lane whose reply kept its deadline. */
    FAST_LANE_ON_TIME(true),
    /** Those of the fast lane that the caller calls solved. */
    FAST_LANE_SOLVED(true),
    /** Withdrawals, nuisance and invalid calls: not worked as tickets and left out of all other figures. */
    EXCLUDED(false);

    private static final Pattern NEXT_WORD = Pattern.compile("_([a-z])");

    private final boolean perUnit;

    Measure(boolean perUnit) {
        this.perUnit = perUnit;
    }

    /** Whether a unit can have it; the others belong to communities and to the house. */
    public boolean perUnit() {
        return perUnit;
    }

    /** As figures are named over HTTP: {@code completedOnTime}. */
    public String key() {
        return NEXT_WORD
                .matcher(name().toLowerCase(Locale.ROOT))
                .replaceAll(next -> next.group(1).toUpperCase(Locale.ROOT));
    }

    /** The measure with this key. */
    public static Optional<Measure> of(String key) {
        return Arrays.stream(values()).filter(m -> m.key().equals(key)).findFirst();
    }

    /** All keys, in order. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(Measure::key).toList();
    }
}
