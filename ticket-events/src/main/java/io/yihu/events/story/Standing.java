package io.yihu.events.story;

import io.yihu.events.CallbackDue;
import io.yihu.events.HistoryImported;
import io.yihu.events.ReturnDecided;
import io.yihu.events.ReturnDecision;
import io.yihu.events.ReturnRequested;
import io.yihu.events.ReworkOrdered;
import io.yihu.events.TicketAssigned;
import io.yihu.events.TicketClassified;
import io.yihu.events.TicketClosed;
import io.yihu.events.TicketCreated;
import io.yihu.events.TicketEvent;
import io.yihu.events.TicketResolved;
import io.yihu.events.TicketSigned;
import io.yihu.events.Triage;

/** Where one event by itself leaves a ticket. A test feeds it every permitted event, as Java 17 has no total switch. */
final class Standing {
    private Standing() {}

    static TicketStatus after(TicketEvent event) {
        if (event instanceof TicketCreated e) {
            return e.triage() == Triage.READY ? TicketStatus.TRIAGE : TicketStatus.REGISTERED;
        } else if (event instanceof TicketClassified) {
            return TicketStatus.TRIAGE;
        } else if (event instanceof TicketAssigned) {
            return TicketStatus.DISPATCHED;
        } else if (event instanceof TicketSigned) {
            return TicketStatus.SIGNED;
        } else if (event instanceof ReturnRequested) {
            return TicketStatus.RETURN_REVIEW;
        } else if (event instanceof ReturnDecided e) {
            return e.decision() == ReturnDecision.GRANTED ? TicketStatus.TRIAGE : TicketStatus.DISPATCHED;
        } else if (event instanceof TicketResolved || event instanceof CallbackDue) {
            return TicketStatus.CALLBACK;
        } else if (event instanceof ReworkOrdered) {
            return TicketStatus.HANDLING;
        } else if (event instanceof TicketClosed || event instanceof HistoryImported) {
            return TicketStatus.CLOSED;
        }
        throw new IllegalStateException("No standing is defined after " + event.type());
    }

    /** The round an event speaks of; 0 for what happens before the first dispatch. */
    static int round(TicketEvent event) {
        if (event instanceof TicketAssigned e) {
            return e.round();
        } else if (event instanceof TicketSigned e) {
            return e.round();
        } else if (event instanceof ReturnRequested e) {
            return e.round();
        } else if (event instanceof ReturnDecided e) {
            return e.round();
        } else if (event instanceof TicketResolved e) {
            return e.round();
        } else if (event instanceof CallbackDue e) {
            return e.round();
        } else if (event instanceof ReworkOrdered e) {
            return e.round();
        } else if (event instanceof TicketClosed e) {
            return e.round();
        }
        return 0;
    }
}
