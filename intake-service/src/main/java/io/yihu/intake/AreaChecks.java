package io.yihu.intake;

import io.yihu.intake.domain.Datum;
import io.yihu.intake.domain.PlaceArea;
import io.yihu.intake.where.AreaReader;
import io.yihu.kit.table.Findings;
import io.yihu.kit.table.Row;
import io.yihu.kit.table.Table;
import java.util.Arrays;

/** Looks whether the areas of places are areas. What is wrong with the other cells is found elsewhere. */
final class AreaChecks {
    private AreaChecks() {}

    static void check(Table areas, Findings findings) {
        areas.rows().forEach(row -> check(row, findings));
    }

    private static void check(Row row, Findings findings) {
        String place = row.cells().getOrDefault("place", "");
        String geometry = row.cells().get("geometry");
        if (geometry != null) {
            try {
                AreaReader.check(new PlaceArea(place, datum(row), geometry, ""));
            } catch (AreaReader.BadArea bad) {
                findings.error(
                        row,
                        "geometry",
                        "bad-area",
                        place + " 的" + bad.zh(),
                        "The area of " + place + ": " + bad.getMessage());
            }
        }
    }

    private static Datum datum(Row row) {
        String named = row.cells().get("datum");
        return Arrays.stream(Datum.values())
                .filter(datum -> datum.name().equals(named))
                .findFirst()
                .orElse(Datum.WGS84);
    }
}
