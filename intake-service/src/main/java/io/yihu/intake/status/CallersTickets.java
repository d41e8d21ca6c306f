package io.yihu.intake.status;

import io.yihu.intake.view.KnownTicket;
import java.util.Optional;

/** What is known of tickets, without their callers. */
@FunctionalInterface
public interface CallersTickets {
    /** The ticket with this number, or nothing. */
    Optional<KnownTicket> find(String ticketId);
}
