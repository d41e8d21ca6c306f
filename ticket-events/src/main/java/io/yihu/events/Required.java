package io.yihu.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Refuses an event without one of its required fields, or with one out of range, so that an invalid record can never become a fact. */
final class Required {
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    private Required() {}

    static void field(String name, @Nullable Object value) {
        if (value == null || value instanceof String text && text.isBlank()) {
            throw new MissingField("required field is missing: " + name);
        }
        moment(name, value);
    }

    /** A moment that may be missing has to lie in the years that every reader can keep. */
    static void moment(String name, @Nullable Object value) {
        if (value instanceof Instant moment && !placeable(moment)) {
            throw new MissingField("must lie in the years 1970 to 9999: " + name);
        }
    }

    /** Whether every reader can keep it: the years 1970 to 9999. */
    static boolean placeable(Instant moment) {
        return !moment.isBefore(Instant.EPOCH) && moment.isBefore(END);
    }

    static void notBlank(String name, @Nullable String value) {
        if (value != null && value.isBlank()) {
            throw new MissingField("must be missing rather than blank: " + name);
        }
    }

    /** {@code value} is boxed because Jackson 3 refuses a missing primitive in its own words. */
    static void positive(String name, @Nullable Integer value) {
        field(name, value);
        if (value != null && value < 1) {
            throw new MissingField("must be 1 or more: " + name);
        }
    }
}
