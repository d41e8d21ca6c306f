package io.yihu.dispatch.domain.simulation;

import io.yihu.dispatch.domain.Catalogue;
import io.yihu.dispatch.domain.CatalogueRow;
import io.yihu.events.Urgency;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a catalogue sends a ticket.
 *
 * @param row that does
 * @param limit the time limits the row gives, if any
 */
public record Plan(
        String row,
        String lead,
        List<String> assists,
        @Nullable Urgency limit) {
    /** Copies the list. */
    public Plan {
        assists = List.copyOf(assists);
    }

    static Plan of(Catalogue catalogue, Past ticket, LocalDate day) {
        CatalogueRow row = catalogue.winner(ticket.place(), ticket.category(), day);
        return new Plan(row.row(), row.lead(), catalogue.assists(row, ticket.place(), day), row.limit());
    }

    /** Whether the ticket goes to the same units under the same limits, whatever the row is called. */
    boolean alike(Plan other) {
        return lead.equals(other.lead) && Set.copyOf(assists).equals(Set.copyOf(other.assists)) && limit == other.limit;
    }
}
