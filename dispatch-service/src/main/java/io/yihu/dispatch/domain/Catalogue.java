package io.yihu.dispatch.domain;

import io.yihu.events.Place;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * One version of the catalogue (派单目录). Of the rows that match place and matter on a day, and whose lead is in office on it, the most
 * specific wins, the place deciding before the matter; a row for everything everywhere always exists, so every ticket finds a unit.
 * Where no lead of them all is in office the closest row that counts wins all the same. Days are those of Asia/Shanghai.
 */
public final class Catalogue {
    /** Stands in place of a version where a catalogue is only tried. */
    public static final String DRAFT = "draft";

    private final String version;
    private final List<CatalogueRow> rows;
    private final Units units;

    /**
     * Takes a version.
     *
     * @throws IllegalArgumentException where two rows tie, an id comes twice, a unit is unknown, or there is no row for
     *     everything
     */
    public Catalogue(String version, List<CatalogueRow> rows, Units units) {
        this.version = version;
        this.rows = List.copyOf(rows);
        this.units = units;
        CatalogueShape.check(this.rows, units);
    }

    /** Its version. */
    public String version() {
        return version;
    }

    /** Its rows, in the order of the file. */
    public List<CatalogueRow> rows() {
        return rows;
    }

    /** The units it sends tickets to. */
    Units units() {
        return units;
    }

    /** Where a matter at a place goes on this day, Asia/Shanghai, and why. Never nowhere. */
    public Routing route(Place place, String category, LocalDate day) {
        return by(meant(place, category, day).get(0), place, category, day, List.of());
    }

    /** Whether a row may decide on this day: it counts, and its lead is there. */
    boolean decides(CatalogueRow row, LocalDate day) {
        return row.validity().covers(day) && units.open(row.lead(), day);
    }

    /** The rows for such a place and matter, the most specific first, those of absent leads and those out of their dates last. */
    List<CatalogueRow> meant(Place place, String category, LocalDate day) {
        return rows.stream()
                .filter(row -> row.means(place, category))
                .sorted(closest(place, category, day))
                .toList();
    }

    /**
     * The routing by this row.
     *
     * @param passed rows that do not count for this ticket, because of whom they name
     */
    Routing by(CatalogueRow winner, Place place, String category, LocalDate day, List<String> passed) {
        Absence absence = new Absence(units, day);
        List<CatalogueRow> meant = meant(place, category, day);
        List<CatalogueRow> named =
                meant.stream().filter(row -> !passed.contains(row.row())).toList();
        long others = named.stream()
                .filter(row -> decides(row, day) && !row.equals(winner))
                .count();
        List<CatalogueRow> absent = named.stream()
                .filter(row ->
                        row.validity().covers(day) && !decides(row, day) && row.closerThan(winner, place, category))
                .toList();
        return new Routing(
                winner.row(),
                version,
                winner.lead(),
                assists(winner, place, day),
                Reasons.zh(winner, version, units, others) + Reasons.districtZh(winner, place) + absence.zh(absent),
                Reasons.en(winner, version, units, others) + Reasons.districtEn(winner, place) + absence.en(absent),
                Reasons.considered(meant, winner, passed, place, absence),
                winner.limit(),
                winner.requiredAt(place),
                null);
    }

    /** Every row for such a place and matter, where none of them decides. */
    List<Routing.Considered> considered(Place place, String category, LocalDate day, List<String> passed) {
        List<CatalogueRow> meant = meant(place, category, day);
        return Reasons.considered(meant, meant.get(0), passed, place, new Absence(units, day));
    }

    /** The row that sends it there, without the words: for looking at many tickets. */
    public CatalogueRow winner(Place place, String category, LocalDate day) {
        return rows.stream()
                .filter(row -> row.means(place, category))
                .min(closest(place, category, day))
                .orElseThrow(() -> new IllegalStateException("checked when made: there is a fallback"));
    }

    /** Who assists at this place by a row: those of them that are there on this day. */
    public List<String> assists(CatalogueRow row, Place place, LocalDate day) {
        return row.assistsAt(place).stream()
                .filter(unit -> units.open(unit, day))
                .toList();
    }

    private Comparator<CatalogueRow> closest(Place place, String category, LocalDate day) {
        return Comparator.comparing((CatalogueRow row) -> decides(row, day))
                .thenComparing(row -> row.validity().covers(day))
                .thenComparingInt(row -> row.placeRank(place))
                .thenComparingInt(row -> row.categoryRank(category))
                .reversed();
    }
}
