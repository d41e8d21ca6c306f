package io.yihu.intake;

import io.yihu.intake.domain.Registration;
import io.yihu.intake.status.QueryCodes;
import io.yihu.kit.outbox.Stored;
import org.springframework.stereotype.Component;

/** What whoever registers is told: the number, the caller's query code, and where the ticket may be if that is open. */
@Component
record Receipts(PlaceDesk places, QueryCodes codes) {
    TicketReceipt of(Stored<Registration> ticket, TicketRequest request) {
        return TicketReceipt.of(ticket, places.open(request), codes.of(ticket.id()));
    }
}
