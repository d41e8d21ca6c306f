package io.yihu.dispatch.domain.precedent;

import io.yihu.dispatch.domain.Secrecy;
import io.yihu.events.Place;
import io.yihu.events.ReturnDecision;
import io.yihu.events.TicketKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A decided return, objection, move or redirection. Codes and times alone: its words are texts of the ticket, so that erasing them there erases
 * them here.
 *
 * @param dispatchNo the dispatch that was to be returned, objected to or moved
 * @param category as the ticket is classified now
 * @param unit who had it, and said that it was not its duty
 * @param suggestedUnit whom it named instead, or the catalogue did; missing where nobody did, and until the request has arrived
 * @param toUnit who got it, or whose duty it was; missing where the wish was rejected, or until the dispatch has arrived
 * @param row of the catalogue that had sent it there; missing until that dispatch has arrived
 * @param version of that catalogue
 * @param decidedAt UTC
 * @param kind what the ticket is now; missing where an earlier release entered the ruling
 * @param dispute what was argued about; where an earlier release entered it a return
 * @param request number of the objection among the requests of the ticket, which its texts are kept by
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
        @Nullable TicketKind kind,
        Dispute dispute,
        @Nullable Integer request) {
    /** Reads what was entered while only returns were precedents. */
    public Precedent {
        dispute = dispute == null ? Dispute.RETURN : dispute;
    }

    /** What the unit wrote, as a field of the ticket's texts; nothing of a move, which no unit asks for. */
    public @Nullable String basisField() {
        return switch (dispute) {
            case RETURN -> "return-" + dispatchNo;
            case OBJECTION -> "request-" + request;
            case MOVE, REDIRECT -> null;
        };
    }

    /** What the reviewer wrote, likewise; a note on a move is kept under a number that the event does not tell. */
    public @Nullable String rulingField() {
        return switch (dispute) {
            case RETURN -> "ruling-" + dispatchNo;
            case OBJECTION -> "decision-" + request;
            case MOVE -> null;
            case REDIRECT -> "redirect-" + dispatchNo;
        };
    }

    /** 举报, or not known to be none: it is shown to nobody but those who read all tickets, and proposes nothing. */
    public boolean sealed() {
        return kind == null || Secrecy.of(kind) == Secrecy.SEALED;
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
