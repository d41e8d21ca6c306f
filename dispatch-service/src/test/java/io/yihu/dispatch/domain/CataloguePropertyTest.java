package io.yihu.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.yihu.events.Place;
import io.yihu.events.Urgency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** Whatever the catalogue: every ticket finds a unit, the most specific row that counts on the day, however rows are ordered. */
class CataloguePropertyTest {
    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);
    private static final List<String> PLACES = List.of("*", "district", "street", "north", "south", "gate", "garden");
    private static final List<String> MATTERS = List.of("*", "a.*", "a.b.*", "a.b.c", "a.d", "e.*");

    @Property(tries = 500)
    void routing_is_total_and_is_what_the_slow_search_finds(
            @ForAll("catalogues") List<CatalogueRow> rows,
            @ForAll("places") Place place,
            @ForAll("matters") String matter,
            @ForAll @IntRange(max = 120) int days) {
        LocalDate day = BEGIN.plusDays(days);

        Routing routing = catalogue(rows).route(place, matter, day);

        CatalogueRow slow = slowly(rows, place, matter, day);
        assertThat(routing.row()).isEqualTo(slow.row());
        assertThat(routing.lead()).isEqualTo(slow.lead());
        assertThat(routing.limit()).isEqualTo(slow.limit());
        assertThat(routing.considered().get(0).row()).isEqualTo(slow.row());
    }

    @Property(tries = 300)
    void the_order_of_the_rows_does_not_matter(
            @ForAll("catalogues") List<CatalogueRow> rows,
            @ForAll("places") Place place,
            @ForAll("matters") String matter,
            @ForAll @IntRange(max = 120) int days,
            @ForAll Random random) {
        List<CatalogueRow> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        LocalDate day = BEGIN.plusDays(days);

        assertThat(catalogue(shuffled).route(place, matter, day).row())
                .isEqualTo(catalogue(rows).route(place, matter, day).row());
    }

    @Property(tries = 300)
    void two_stretches_overlap_where_a_day_is_in_both(
            @ForAll("validities") Validity one, @ForAll("validities") Validity other) {
        boolean shared = IntStream.rangeClosed(-1, 130)
                .mapToObj(BEGIN::plusDays)
                .anyMatch(day -> one.covers(day) && other.covers(day));

        assertThat(one.overlaps(other)).isEqualTo(shared);
        assertThat(other.overlaps(one)).isEqualTo(shared);
    }

    /** From the closest place outwards, in each from the whole code to fewer and fewer letters of it. */
    private static CatalogueRow slowly(List<CatalogueRow> rows, Place place, String matter, LocalDate day) {
        for (String where : new String[] {place.estate(), place.community(), place.street(), place.district(), "*"}) {
            for (int letters = matter.length() + 1; letters >= 0; letters--) {
                String pattern = letters > matter.length() ? matter : matter.substring(0, letters) + "*";
                for (CatalogueRow row : rows) {
                    boolean early = row.validFrom() != null && day.compareTo(row.validFrom()) < 0;
                    boolean late = row.validTo() != null && day.compareTo(row.validTo()) > 0;
                    if (row.place().equals(where) && row.category().equals(pattern) && !early && !late) {
                        return row;
                    }
                }
            }
        }
        throw new AssertionError("no row at all");
    }

    private static Catalogue catalogue(List<CatalogueRow> rows) {
        return new Catalogue("1", rows, Given.UNITS);
    }

    @Provide
    Arbitrary<Place> places() {
        return Arbitraries.of(
                new Place("street", "north", "gate", "district"),
                new Place("street", null, null, "district"),
                new Place("avenue", "west", null, "district"),
                new Place("street", "north", "gate"),
                new Place("street", "south", "garden"),
                new Place("street", "south", null),
                new Place("street", null, null),
                new Place("elsewhere", null, null));
    }

    @Provide
    Arbitrary<String> matters() {
        return Arbitraries.of("a.b.c", "a.b.x", "a.d", "e.f", "g");
    }

    @Provide
    Arbitrary<Validity> validities() {
        Arbitrary<@Nullable LocalDate> ends =
                Arbitraries.integers().between(0, 120).map(BEGIN::plusDays).injectNull(0.3);
        return Combinators.combine(ends, ends)
                .as((a, b) -> a != null && b != null && b.isBefore(a) ? new Validity(b, a) : new Validity(a, b));
    }

    /** Some rows, those that tie with an earlier one left out, and the fallback somewhere among them. */
    @Provide
    Arbitrary<List<CatalogueRow>> catalogues() {
        Arbitrary<CatalogueRow> row = Combinators.combine(
                        Arbitraries.of(PLACES),
                        Arbitraries.of(MATTERS),
                        Arbitraries.of("zhifa", "chengguan", "shizheng"),
                        Arbitraries.of(Urgency.class).injectNull(0.5),
                        validities())
                .as((place, matter, lead, limit, valid) -> row("r", place, matter, lead, limit, valid));
        return row.list().ofMaxSize(25).map(CataloguePropertyTest::withoutTies);
    }

    private static List<CatalogueRow> withoutTies(List<CatalogueRow> drawn) {
        List<CatalogueRow> kept = new ArrayList<>();
        kept.add(row("fallback", "*", "*", "dangzheng", null, new Validity(null, null)));
        for (CatalogueRow row : drawn) {
            if (kept.stream().noneMatch(row::ties)) {
                kept.add(
                        kept.size() / 2,
                        row("r" + kept.size(), row.place(), row.category(), row.lead(), row.limit(), row.validity()));
            }
        }
        return kept;
    }

    private static CatalogueRow row(
            String id, String place, String matter, String lead, @Nullable Urgency limit, Validity valid) {
        boolean fallback = place.equals("*") && matter.equals("*");
        return new CatalogueRow(
                id,
                place,
                matter,
                lead,
                List.of(),
                "职责",
                "duty",
                limit,
                fallback ? null : valid.from(),
                fallback ? null : valid.to(),
                List.of());
    }
}
