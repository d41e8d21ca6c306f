package io.yihu.dispatch.domain;

import io.yihu.events.UnitReference;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says which units are not there on a day, and why: not yet, or no longer.
 *
 * @param day Asia/Shanghai
 */
record Absence(Units units, LocalDate day) {
    /** Why the lead of this row cannot have a ticket; nothing where it can. */
    @Nullable
    String zh(CatalogueRow row) {
        return said(row, AbsentUnit::zh);
    }

    /** The same in English. */
    @Nullable
    String en(CatalogueRow row) {
        return said(row, AbsentUnit::en);
    }

    /** The end of a reason: closer rows whose leads are not there. */
    String zh(List<CatalogueRow> closer) {
        return joined(closer, row -> "；“" + row.row() + "”行更具体，但" + zh(row) + "，未采用");
    }

    /** The same in English. */
    String en(List<CatalogueRow> closer) {
        return joined(closer, row -> "; row " + row.row() + " is more specific, but " + en(row));
    }

    private static String joined(List<CatalogueRow> rows, Function<CatalogueRow, String> words) {
        return rows.stream().map(words).collect(Collectors.joining());
    }

    private @Nullable String said(CatalogueRow row, Function<AbsentUnit, String> words) {
        return units.find(row.lead())
                .filter(unit -> !units.open(unit.code(), day))
                .map(unit -> words.apply(new AbsentUnit(unit, day)))
                .orElse(null);
    }

    /** A unit out of its dates. */
    private record AbsentUnit(UnitReference unit, LocalDate day) {
        private boolean later() {
            return unit.validFrom() != null && day.isBefore(unit.validFrom());
        }

        String zh() {
            return "主办单位" + unit.nameZh()
                    + (later() ? " " + unit.validFrom() + " 起才启用" : "已于 " + unit.validTo() + " 停用");
        }

        String en() {
            return "its lead " + unit.nameEn()
                    + (later() ? " is in office from " + unit.validFrom() + " on" : " ended on " + unit.validTo());
        }
    }
}
