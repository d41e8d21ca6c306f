package io.yihu.dispatch.domain;

import io.yihu.events.Place;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One version of the catalogue (派单目录). Of the rows that match place and matter the most specific wins, the place
 * deciding before the matter; a row for everything everywhere always exists, so every ticket finds a unit.
 */
public final class Catalogue {
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
        Map<String, String> scopes = new HashMap<>();
        this.rows.forEach(row -> {
            once(ids, row.row(), row.row());
            once(scopes, row.place() + " × " + row.category(), row.row());
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

    /** Where a matter at a place goes. Never nowhere. */
    public Routing route(Place place, String category) {
        List<CatalogueRow> matching = rows.stream()
                .filter(row -> row.matches(place, category))
                .sorted(Comparator.comparingInt((CatalogueRow row) -> row.placeRank(place))
                        .thenComparingInt(row -> row.categoryRank(category))
                        .reversed())
                .toList();
        CatalogueRow winner = matching.get(0);
        return new Routing(
                winner.row(),
                version,
                winner.lead(),
                winner.assistsAt(place).stream().filter(units::lasts).toList(),
                Reasons.zh(winner, version, units, matching.size() - 1),
                Reasons.en(winner, version, units, matching.size() - 1),
                matching.stream()
                        .map(row -> Reasons.considered(row, winner, place))
                        .toList());
    }

    private static void once(Map<String, String> seen, String key, String row) {
        String other = seen.put(key, row);
        if (other != null) {
            throw new IllegalArgumentException("rows " + other + " and " + row + " tie on " + key);
        }
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
