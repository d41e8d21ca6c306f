package io.yihu.intake;

import io.yihu.intake.RegistrationDesk.Registered;
import io.yihu.kit.problem.RefusedException;
import io.yihu.kit.web.CommandHeaders;
import org.springframework.stereotype.Component;

/** Takes orders of other systems, which send some of them again and some with more in them than before. */
@Component
final class OrderDesk {
    private final IntakeDesk desk;
    private final TicketClaims claims;
    private final SupplementDesk supplements;

    OrderDesk(IntakeDesk desk, TicketClaims claims, SupplementDesk supplements) {
        this.desk = desk;
        this.claims = claims;
        this.supplements = supplements;
    }

    /** Registers once. An order that comes again and says more becomes a supplement of its ticket, not a second one. */
    Registered take(TicketRequest order, String subject, CommandHeaders headers) {
        try {
            return desk.register(order, subject, headers);
        } catch (RefusedException refused) {
            return supplemented(order, refused);
        }
    }

    private Registered supplemented(TicketRequest order, RefusedException refused) {
        String number = order.externalNumber();
        if (number == null || !refused.refusals().contains(TicketClaims.OTHER_CONTENT)) {
            throw refused;
        }
        return claims.find(order.source(), number)
                .flatMap(ticketId -> supplements.repeated(ticketId, order))
                .map(ticket -> new Registered(ticket, false))
                .orElseThrow(() -> refused);
    }
}
