package io.yihu.feedback;

import io.yihu.events.Outcome;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a clerk has to know before the call.
 *
 * @param category and the other nullable fields are missing while another service's publication is still under way
 * @param unit who replied
 * @param dueSince since when the caller waits, UTC
 * @param title what the matter is, masked
 * @param reply the unit's public reply, masked
 * @param asOf when the newest fact shown about the ticket was decided
 */
record QueueItem(
        String ticketId,
        Integer round,
        Instant dueSince,
        Named unit,
        Outcome outcome,
        @Nullable Named category,
        @Nullable NamedPlace place,
        @Nullable String title,
        @Nullable String reply,
        @Nullable Instant asOf) {}
