package io.yihu.analytics.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What part of the house a question is about: one unit's counts, one community's tickets, both, or everything. */
public record Scope(@Nullable String unit, @Nullable String community) {

    /** What of a ticket counts on a day, within this scope. */
    public List<Contribution> of(CountedTicket ticket, Day day) {
        if (community != null && !community.equals(ticket.communityOrNone())) {
            return List.of();
        }
        return ticket.within(day).stream()
                .filter(c -> unit == null || unit.equals(c.unit()))
                .toList();
    }
}
