package io.yihu.dispatch.domain;

import io.yihu.events.Place;
import io.yihu.events.TicketKind;
import io.yihu.events.Urgency;
import java.util.EnumSet;
import java.util.Set;

/** What the ticket is about, as it was when it was routed. */
public record WorkMatter(TicketKind kind, String category, Place place, Urgency urgency) {
    private static final Set<TicketKind> NOT_WORKED =
            EnumSet.of(TicketKind.WITHDRAWAL, TicketKind.NUISANCE, TicketKind.INVALID);

    /** Whether such an appeal is given to a unit at all. */
    public boolean worked() {
        return !NOT_WORKED.contains(kind);
    }
}
