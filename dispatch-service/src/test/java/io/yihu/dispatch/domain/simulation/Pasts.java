package io.yihu.dispatch.domain.simulation;

import io.yihu.dispatch.domain.Catalogue;
import io.yihu.dispatch.domain.CatalogueRow;
import io.yihu.dispatch.domain.Units;
import io.yihu.events.Place;
import io.yihu.events.UnitReference;
import io.yihu.events.Urgency;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Past tickets and catalogues of four units, a to d, with z for everything that no row provides for. */
final class Pasts {
    static final String ROADS = "roads.*";
    static final LocalDate DAY = LocalDate.of(2026, 9, 7);
    static final Units UNITS =
            new Units(Stream.of("a", "b", "c", "d", "z").map(Pasts::unit).toList());

    private Pasts() {}

    static Catalogue catalogue(CatalogueRow... rows) {
        CatalogueRow fallback = row("fallback", "z", "*");
        return new Catalogue(
                Catalogue.DRAFT,
                Stream.concat(Stream.of(fallback), Stream.of(rows)).toList(),
                UNITS);
    }

    static CatalogueRow row(String id, String lead, String category) {
        return row(id, lead, category, List.of(), null);
    }

    static CatalogueRow row(String id, String lead, String category, List<String> assists, @Nullable Urgency limit) {
        return new CatalogueRow(id, "*", category, lead, assists, "职责", "duty", limit, null, null, List.of());
    }

    /** A row for roads that begins on a day. */
    static CatalogueRow from(LocalDate begin, String lead) {
        return new CatalogueRow("later", "*", ROADS, lead, List.of(), "职责", "duty", null, begin, null, List.of());
    }

    /** A road, answered by the unit that got it first. */
    static Past kept(String id, String lead) {
        return of(id, "roads.hole", lead);
    }

    static Past of(String id, String category, String lead) {
        return past(id, category, lead, lead, true, false);
    }

    static Past returned(String id, String first, String last) {
        return past(id, "roads.hole", first, last, true, false);
    }

    static Past open(String id, String lead) {
        return past(id, "roads.hole", lead, lead, false, false);
    }

    static Past imported(String id, String lead) {
        return past(id, "roads.hole", lead, lead, true, true);
    }

    private static Past past(
            String id, String category, String first, String last, boolean answered, boolean imported) {
        return new Past(
                id,
                category,
                new Place("street", "community", null),
                Urgency.ORDINARY,
                DAY,
                first,
                List.of(),
                last,
                !first.equals(last),
                answered,
                imported,
                false);
    }

    private static UnitReference unit(String code) {
        return new UnitReference(code, code + "办", code + " office", "DEPARTMENT", null);
    }
}
