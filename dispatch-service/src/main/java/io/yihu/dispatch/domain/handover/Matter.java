package io.yihu.dispatch.domain.handover;

import io.yihu.dispatch.domain.Waiting;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One ticket under one concern. Nothing of a person, and of a sealed ticket its number, unit and moment, not what it is about.
 *
 * @param unit of whom something is awaited; missing where no unit has it
 * @param category missing where the ticket is sealed
 * @param at the moment it is about, where there is one
 */
public record Matter(
        String ticketId,
        @Nullable String unit,
        @Nullable String category,
        @Nullable Instant at) {

    /** One that no unit could be given; its moment is when that was found first. */
    static Matter of(Waiting waiting) {
        boolean sealed = waiting.matter().sealed();
        return new Matter(
                waiting.ticketId(), null, sealed ? null : waiting.matter().category(), waiting.since());
    }
}
