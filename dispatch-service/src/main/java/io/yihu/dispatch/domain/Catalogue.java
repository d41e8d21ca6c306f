package io.yihu.dispatch.domain;

import io.yihu.events.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One version of the catalogue (派单目录). Of the rows that match place and matter on a day the most specific wins, the
 * place deciding before the matter; a row for everything everywhere always exists, so every ticket finds a unit.
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
        Map<String, String> ids = new HashMap<>();
        Map<String, List<CatalogueRow>> scopes = new HashMap<>();
        this.rows.forEach(row -> {
            String other = ids.put(row.row(), row.row());
            if (other != null) {
                throw new IllegalArgumentException("rows " + other + " and " + row.row() + " tie on " + row.row());
            }
            refuseTies(row, scopes.computeIfAbsent(scope(row), key -> new ArrayList<>()));
            checkUnits(row);
        });
        if (!scopes.containsKey("* × *")) {
            throw new IllegalArgumentException("there is no fallback row: place * and category *");
        }
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

    /** The rows for such a place and matter, the most specific first, those out of their dates last. */
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
        List<CatalogueRow> meant = meant(place, category, day);
        long others = meant.stream()
                        .filter(row -> row.validity().covers(day) && !passed.contains(row.row()))
                        .count()
                - 1;
        return new Routing(
                winner.row(),
                version,
                winner.lead(),
                assists(winner, place),
                Reasons.zh(winner, version, units, others),
                Reasons.en(winner, version, units, others),
                Reasons.considered(meant, winner, passed, place, day),
                winner.limit(),
                winner.requiredAt(place),
                null);
    }

    /** Every row for such a place and matter, where none of them decides. */
    List<Routing.Considered> considered(Place place, String category, LocalDate day, List<String> passed) {
        List<CatalogueRow> meant = meant(place, category, day);
        return Reasons.considered(meant, meant.get(0), passed, place, day);
    }

    /** The row that sends it there, without the words: for looking at many tickets. */
    public CatalogueRow winner(Place place, String category, LocalDate day) {
        return rows.stream()
                .filter(row -> row.means(place, category))
                .min(closest(place, category, day))
                .orElseThrow(() -> new IllegalStateException("checked when made: there is a fallback"));
    }

    /** Who assists at this place by a row. */
    public List<String> assists(CatalogueRow row, Place place) {
        return row.assistsAt(place).stream().filter(units::lasts).toList();
    }

    private static Comparator<CatalogueRow> closest(Place place, String category, LocalDate day) {
        return Comparator.comparing((CatalogueRow row) -> row.validity().covers(day))
                .thenComparingInt(row -> row.placeRank(place))
                .thenComparingInt(row -> row.categoryRank(category))
                .reversed();
    }

    private static String scope(CatalogueRow row) {
        return row.place() + " × " + row.category();
    }

    private static void refuseTies(CatalogueRow row, List<CatalogueRow> ofScope) {
        ofScope.stream().filter(row::ties).findFirst().ifPresent(other -> {
            throw new IllegalArgumentException("rows " + other.row() + " and " + row.row() + " tie on " + scope(row));
        });
        ofScope.add(row);
    }

    private void checkUnits(CatalogueRow row) {
        if (!units.known(row.lead())) {
            throw new IllegalArgumentException("row " + row.row() + " has an unknown lead: " + row.lead());
        }
        row.assists().stream()
                .filter(code -> !code.equals(CatalogueRow.COMMUNITY) && !units.known(code))
                .findFirst()
                .ifPresent(code -> {
                    throw new IllegalArgumentException("row " + row.row() + " has an unknown assist: " + code);
                });
    }
}
