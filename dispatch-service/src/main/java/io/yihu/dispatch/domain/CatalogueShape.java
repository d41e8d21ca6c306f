package io.yihu.dispatch.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What makes rows a catalogue: each id once, no two that tie, known units, and a row for everything everywhere. */
final class CatalogueShape {
    private CatalogueShape() {}

    /** @throws IllegalArgumentException where it is none */
    static void check(List<CatalogueRow> rows, Units units) {
        Map<String, String> ids = new HashMap<>();
        Map<String, List<CatalogueRow>> scopes = new HashMap<>();
        rows.forEach(row -> {
            String other = ids.put(row.row(), row.row());
            if (other != null) {
                throw new IllegalArgumentException("rows " + other + " and " + row.row() + " tie on " + row.row());
            }
            refuseTies(row, scopes.computeIfAbsent(scope(row), key -> new ArrayList<>()));
            checkUnits(row, units);
        });
        if (!scopes.containsKey("* × *")) {
            throw new IllegalArgumentException("there is no fallback row: place * and category *");
        }
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

    private static void checkUnits(CatalogueRow row, Units units) {
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
