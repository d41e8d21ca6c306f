package io.yihu.events;

import org.jspecify.annotations.Nullable;

/** Refuses an event without one of its required fields, so that an invalid record can never become a fact. */
final class Required {
    private Required() {}

    static void field(String name, @Nullable Object value) {
        if (value == null || value instanceof String text && text.isBlank()) {
            throw new MissingField("required field is missing: " + name);
        }
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
