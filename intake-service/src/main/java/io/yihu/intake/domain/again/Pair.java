package io.yihu.intake.domain.again;

import java.time.Duration;

/**
 * An appeal beside an earlier ticket.
 *
 * @param likeness of their texts, 0 to 1
 * @param age of the ticket, since it was registered
 * @param closed whether it ended, some days ago at most
 */
public record Pair(
        boolean sameCaller, PlaceTie place, MatterTie matter, double likeness, Duration age, boolean closed) {}
