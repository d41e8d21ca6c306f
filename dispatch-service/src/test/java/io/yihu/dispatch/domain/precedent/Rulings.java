package io.yihu.dispatch.domain.precedent;

import io.yihu.dispatch.domain.Catalogue;
import io.yihu.dispatch.domain.CatalogueRow;
import io.yihu.dispatch.domain.Units;
import io.yihu.events.Place;
import io.yihu.events.ReturnDecision;
import io.yihu.events.TicketKind;
import io.yihu.events.UnitReference;
import io.yihu.events.Urgency;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rulings on sewers that unit a did not want, in a street where a has them by the catalogue. */
final class Rulings {
    static final LocalDate DAY = LocalDate.of(2026, 9, 7);
    static final Place ESTATE = new Place("street", "community", "estate");
    static final Units UNITS =
            new Units(Stream.of("a", "b", "c", "z").map(Rulings::unit).toList());
    static final CatalogueRow DRAINAGE = row("drainage", "street", "drainage.*", "a");

    private Rulings() {}

    static Precedent granted(String ticket, String to) {
        return ruling(ticket, 1, ESTATE, "a", to);
    }

    static Precedent rejected(String ticket) {
        return ruling(ticket, 1, ESTATE, "a", null);
    }

    static Precedent ruling(String ticket, int no, Place place, String unit, @Nullable String to) {
        return ruling(ticket, no, place, unit, to, TicketKind.COMPLAINT);
    }

    /** On a ticket of which only those who read all may know. */
    static Precedent sealed(String ticket, String to) {
        return ruling(ticket, 1, ESTATE, "a", to, TicketKind.REPORT);
    }

    static Precedent ruling(
            String ticket, int no, Place place, String unit, @Nullable String to, @Nullable TicketKind kind) {
        ReturnDecision decision = to == null ? ReturnDecision.REJECTED : ReturnDecision.GRANTED;
        Instant at = Instant.parse("2026-09-01T01:00:00Z").plusSeconds(ticket.hashCode() + no);
        return new Precedent(
                ticket,
                no,
                "drainage.blocked",
                place,
                unit,
                "b",
                decision,
                to,
                "drainage",
                "1",
                at,
                kind,
                Dispute.RETURN,
                null);
    }

    static Catalogue catalogue(CatalogueRow... rows) {
        CatalogueRow fallback = row("fallback", "*", "*", "z");
        return new Catalogue(
                Catalogue.DRAFT,
                Stream.concat(Stream.of(fallback), Stream.of(rows)).toList(),
                UNITS);
    }

    static CatalogueRow row(String id, String place, String category, String lead) {
        return new CatalogueRow(
                id,
                place,
                category,
                lead,
                List.of("@community", "c"),
                "职责",
                "duty",
                Urgency.FAST_LANE,
                null,
                null,
                List.of("@community", "c"));
    }

    private static UnitReference unit(String code) {
        return new UnitReference(code, code + "办", code + " office", "DEPARTMENT", null);
    }
}
