package io.yihu.analytics;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tickets behind a figure, by id.
 *
 * @param next what to send as {@code after} to go on; missing at the end
 */
record TicketsBehind(
        Instant asOf, List<Share> items, @Nullable String next) {

    /**
     * One ticket's part of the figure.
     *
     * @param times how often it counts; over all pages they add up to the figure
     */
    record Share(String ticketId, int times) {}
}
