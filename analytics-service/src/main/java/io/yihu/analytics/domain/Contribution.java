package io.yihu.analytics.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One count of one measure by one ticket; its community is the ticket's.
 *
 * @param at when it counts, UTC; the writer's business time, not the event's
 * @param unit whom it belongs to, where it belongs to a unit
 */
public record Contribution(
        Measure measure, Instant at, @Nullable String unit) {}
