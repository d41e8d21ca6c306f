package io.yihu.intake.open311;

import io.yihu.intake.view.KnownTicket;
import java.util.Optional;

/** What the house does for Open311. */
public interface GeoHouse {
    /**
     * Registers a report once; the same report sent again on the same day is not a second one.
     *
     * @throws io.yihu.kit.problem.RefusedException naming each wrong field as the standard calls it
     */
    GeoTaken take(GeoOrder order);

    /** The ticket with this number, without its caller, or nothing. */
    Optional<KnownTicket> find(String ticketId);

    /**
     * A report that was taken.
     *
     * @param fresh false for a repeat
     */
    record GeoTaken(String ticketId, String queryCode, boolean fresh) {}
}
