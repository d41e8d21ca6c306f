package io.yihu.events.story;

import io.yihu.events.TicketAssigned;
import io.yihu.events.TicketClosed;
import io.yihu.events.TicketResolved;
import io.yihu.events.TicketSigned;
import org.jspecify.annotations.Nullable;

/**
 * The ticket as the facts known so far show it.
 *
 * @param matter missing until intake's registration has arrived
 * @param round 0 before the first dispatch
 * @param hops returns that were granted
 * @param assigned the newest dispatch
 * @param signed the signing of that dispatch
 * @param resolved the reply of the current round
 * @param closed the verdict that ended it
 */
public record TicketView(
        TicketStatus status,
        @Nullable Matter matter,
        int round,
        int hops,
        @Nullable TicketAssigned assigned,
        @Nullable TicketSigned signed,
        @Nullable TicketResolved resolved,
        @Nullable TicketClosed closed) {}
