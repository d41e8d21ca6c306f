package io.yihu.events.story;

import io.yihu.events.TicketAssigned;
import io.yihu.events.TicketClosed;
import io.yihu.events.TicketResolved;
import io.yihu.events.TicketSigned;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ticket as the facts known so far show it. What most tickets never have is missing rather than empty, so that a view
 * kept by an earlier release is the view of today.
 *
 * @param matter missing until intake's registration has arrived
 * @param round 0 before the first dispatch
 * @param hops returns that were granted
 * @param assigned the newest dispatch
 * @param signed the signing of that dispatch
 * @param resolved the reply of the current round
 * @param closed the verdict that ended it
 * @param movedTo the deadline of the newest dispatch, where an extension or a pause has moved it
 * @param summoned units that whistles summoned to the newest dispatch; they may know of it
 */
public record TicketView(
        TicketStatus status,
        @Nullable Matter matter,
        int round,
        int hops,
        @Nullable TicketAssigned assigned,
        @Nullable TicketSigned signed,
        @Nullable TicketResolved resolved,
        @Nullable TicketClosed closed,
        @Nullable Instant movedTo,
        @Nullable List<String> summoned) {
    /** Copies the list. */
    public TicketView {
        summoned = summoned == null || summoned.isEmpty() ? null : List.copyOf(summoned);
    }
}
