package io.yihu.dispatch.domain.precedent;

import io.yihu.events.Place;
import io.yihu.events.ReturnDecision;
import io.yihu.events.TicketKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A decided return. Codes and times alone: its words are texts of the ticket, {@code return-<dispatchNo>} and {@code
 * ruling-<dispatchNo>}, so that erasing them there erases them here.
 *
 * @param dispatchNo the dispatch that was to be returned
 * @param category as the ticket is classified now
 * @param unit who wanted to return it
 * @param suggestedUnit whom it named instead; missing until the request has arrived
 * @param toUnit who got it; missing where the return was rejected, or until the dispatch has arrived
 * @param row of the catalogue that had sent it there; missing until that dispatch has arrived
 * @param version of that catalogue
 * @param decidedAt UTC
 * @param kind what the ticket is now; missing where an earlier release entered the ruling
 */
public record Precedent(
        String ticketId,
        Integer dispatchNo,
        String category,
        Place place,
        String unit,
        @Nullable String suggestedUnit,
        ReturnDecision decision,
        @Nullable String toUnit,
        @Nullable String row,
        @Nullable String version,
        Instant decidedAt,
        @Nullable TicketKind kind) {

    /** 举报, or not known to be none: it is shown to nobody but those who read all tickets, and proposes nothing. */
    public boolean sealed() {
        return kind == null || kind == TicketKind.REPORT;
    }

    /** Who has the work by this ruling. */
    public @Nullable String holder() {
        return decision.movesOn() ? toUnit : unit;
    }

    /** The narrowest place that is known: estate, else community, else street. */
    public String narrowestPlace() {
        String estate = place.estate();
        String community = place.community();
        return estate != null ? estate : community != null ? community : place.street();
    }
}
