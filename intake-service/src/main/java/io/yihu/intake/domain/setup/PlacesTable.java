package io.yihu.intake.domain.setup;

import io.yihu.events.PlaceReference;
import io.yihu.kit.table.Codes;
import io.yihu.kit.table.Findings;
import io.yihu.kit.table.Placed;
import io.yihu.kit.table.Row;
import io.yihu.kit.table.RowReader;
import io.yihu.kit.table.Table;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The places: districts, in them streets, in them communities, in them estates, without holes below the streets. */
final class PlacesTable {
    private PlacesTable() {}

    /** The kinds, each with the kind it lies in. */
    private enum Kind {
        DISTRICT(null),
        STREET(DISTRICT),
        COMMUNITY(STREET),
        ESTATE(COMMUNITY);

        private final @Nullable Kind above;

        Kind(@Nullable Kind above) {
            this.above = above;
        }
    }

    static List<Placed<PlaceReference>> read(Table table, Findings findings) {
        Codes.once(table, findings);
        List<Placed<PlaceReference>> places = RowReader.readAll(table, findings, PlacesTable::place);
        Map<String, Row> rows = table.rows().stream()
                .filter(row -> row.cells().containsKey("code"))
                .collect(Collectors.toMap(row -> row.key(List.of("code")), Function.identity(), (a, b) -> a));
        places.forEach(place -> checkParent(place, rows, findings));
        return places;
    }

    private static @Nullable PlaceReference place(RowReader row) {
        String code = row.code("code");
        String nameZh = row.text("nameZh");
        String nameEn = row.optional("nameEn");
        Kind kind = row.oneOf("kind", Kind.class);
        String parent = row.optionalCode("parent");
        List<String> aliases = row.list("aliases");
        return row.flawless()
                ? new PlaceReference(code, nameZh, nameEn == null ? nameZh : nameEn, kind.name(), parent, aliases, null)
                : null;
    }

    private static void checkParent(Placed<PlaceReference> place, Map<String, Row> rows, Findings findings) {
        Kind kind = Kind.valueOf(place.value().kind());
        Kind above = kind.above;
        String parent = place.value().parent();
        if (above == null && parent != null) {
            findings.add(place.error("parent", "district-with-parent", "区县没有上级地点", "A district lies in no place"));
        } else if (kind == Kind.STREET && parent != null && !isA(Kind.DISTRICT, rows.get(parent))) {
            findings.add(place.error(
                    "parent", "street-with-parent", "街道的上级地点只能是区县，也可不填", "A street lies in a district or in no place"));
        } else if (above != null && parent == null && kind != Kind.STREET) {
            findings.add(place.error("parent", "hole", "须填写所在的 " + above, "The " + above + " it lies in is required"));
        } else if (above != null && parent != null && !isA(above, rows.get(parent))) {
            boolean there = rows.containsKey(parent);
            findings.add(place.error(
                    "parent",
                    there ? "hole" : "unknown-place",
                    there ? "上级地点应为 " + above + "：" + parent : "没有这个上级地点：" + parent,
                    there
                            ? "It must lie in a " + above + ", which this is not: " + parent
                            : "There is no such place: " + parent));
        }
    }

    private static boolean isA(Kind kind, @Nullable Row row) {
        return row != null && kind.name().equals(row.cells().get("kind"));
    }

    static List<String> cells(PlaceReference place) {
        String parent = place.parent();
        return List.of(
                place.code(),
                place.nameZh(),
                place.nameEn(),
                place.kind(),
                parent == null ? "" : parent,
                String.join("；", place.aliases()));
    }
}
