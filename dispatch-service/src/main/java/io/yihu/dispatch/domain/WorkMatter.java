package io.yihu.dispatch.domain;

import io.yihu.events.Place;
import io.yihu.events.TicketKind;
import io.yihu.events.Urgency;

/** What the ticket is about, as intake last said. */
public record WorkMatter(TicketKind kind, String category, Place place, Urgency urgency) {
    /** Whether such an appeal is given to a unit at all. */
    public boolean worked() {
        return kind.worked();
    }

    /** 举报: whoever need not know is told no more of it than its number. */
    public boolean sealed() {
        return kind == TicketKind.REPORT;
    }
}
