package io.yihu.events.story;

import io.yihu.events.TicketAssigned;
import io.yihu.events.TicketClassified;
import io.yihu.events.TicketCreated;
import io.yihu.events.TicketEvent;
import io.yihu.events.TicketReclassified;
import io.yihu.events.Triage;
import java.util.List;

/** What intake settled about a ticket after it was registered; the last word of intake is the one that counts. */
final class Settled {
    private Settled() {}

    static boolean says(TicketEvent event) {
        return event instanceof TicketClassified || event instanceof TicketReclassified;
    }

    static Matter registered(TicketCreated c) {
        return new Matter(
                c.kind(), c.category(), c.place(), c.urgency(), c.channel(), c.source(), c.triage(), c.registeredAt());
    }

    static Matter matter(TicketEvent newest, TicketCreated c) {
        if (newest instanceof TicketReclassified s) {
            return ready(new TicketClassified(s.kind(), s.category(), s.place(), s.urgency()), c);
        }
        return ready((TicketClassified) newest, c);
    }

    private static Matter ready(TicketClassified s, TicketCreated c) {
        return new Matter(
                s.kind(),
                s.category(),
                s.place(),
                s.urgency(),
                c.channel(),
                c.source(),
                Triage.READY,
                c.registeredAt());
    }

    static TicketAssigned assistedBy(TicketAssigned d, List<String> assists) {
        return new TicketAssigned(
                d.dispatchNo(),
                d.round(),
                d.cause(),
                d.leadUnit(),
                assists,
                d.assignedAt(),
                d.signBy(),
                d.resolveBy(),
                d.rule(),
                d.calendarComplete(),
                d.basedOn(),
                null);
    }
}
