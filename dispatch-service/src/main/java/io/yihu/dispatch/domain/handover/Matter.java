package io.yihu.dispatch.domain.handover;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One ticket under one concern. Nothing of a person, and of a sealed ticket its number, unit and moment, not what it is about.
 *
 * @param unit of whom something is awaited
 * @param category missing where the ticket is sealed
 * @param at the moment it is about, where there is one
 */
public record Matter(
        String ticketId,
        String unit,
        @Nullable String category,
        @Nullable Instant at) {}
