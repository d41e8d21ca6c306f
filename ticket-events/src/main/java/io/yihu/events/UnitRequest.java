package io.yihu.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What waits for somebody's decision. Why, in words, is the text {@code field}.
 *
 * @param unit who asks; missing where a dispatcher does
 * @param suggestedUnit of a return
 * @param until the deadline or review date asked for
 */
public record UnitRequest(
        UnitWish wish,
        @Nullable String unit,
        @Nullable String suggestedUnit,
        @Nullable Instant until,
        Instant requestedAt,
        String field) {
    /** Refuses a request for nothing. */
    public UnitRequest {
        Required.field("wish", wish);
        Required.notBlank("unit", unit);
        Required.notBlank("suggestedUnit", suggestedUnit);
        Required.moment("until", until);
        Required.field("requestedAt", requestedAt);
        Required.field("field", field);
    }
}
