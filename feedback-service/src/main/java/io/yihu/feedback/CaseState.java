package io.yihu.feedback;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What feedback itself has decided about a ticket.
 *
 * @param dueRound the round to ask about now
 * @param rounds oldest first, the due one last
 * @param published whether the broker has everything decided so far
 */
record CaseState(
        String ticketId, boolean closed, @Nullable Integer dueRound, List<RoundView> rounds, boolean published) {}
