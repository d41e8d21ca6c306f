package io.yihu.dispatch.domain;

import io.yihu.events.TicketClassified;
import io.yihu.events.TicketCreated;
import io.yihu.events.TicketEvent;
import io.yihu.events.TicketReclassified;
import io.yihu.events.story.Fact;
import java.util.Collection;

/** Whether a ticket accuses a unit, as its facts tell. */
public final class Accusing {
    private Accusing() {}

    /** Whether any of them names an accused unit. */
    public static boolean is(Collection<Fact> facts) {
        return facts.stream().map(Fact::event).anyMatch(Accusing::names);
    }

    private static boolean names(TicketEvent event) {
        return event instanceof TicketCreated created && created.accusedUnit() != null
                || event instanceof TicketClassified settled && settled.accusedUnit() != null
                || event instanceof TicketReclassified changed && changed.accusedUnit() != null;
    }
}
