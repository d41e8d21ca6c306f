package io.yihu.events;

import java.util.Optional;

/**
 * The topics {@code unit-<code>-tickets}: one for each unit, written by dispatch, keyed by ticket id, compacted, one
 * partition. There are as many as there are units, so they are no constants of {@link Topic}.
 */
public final class UnitTopic {
    private static final String BEFORE = "unit-";
    private static final String AFTER = "-tickets";

    private UnitTopic() {}

    /** The topic of a unit in Kafka. */
    public static String of(String unit) {
        return BEFORE + unit + AFTER;
    }

    /** The code of the unit a topic belongs to, or empty where it is no unit's topic. */
    public static Optional<String> unitOf(String topicName) {
        int end = topicName.length() - AFTER.length();
        return topicName.startsWith(BEFORE) && topicName.endsWith(AFTER) && end > BEFORE.length()
                ? Optional.of(topicName.substring(BEFORE.length(), end))
                : Optional.empty();
    }
}
