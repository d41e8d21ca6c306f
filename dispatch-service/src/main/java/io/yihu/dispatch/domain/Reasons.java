package io.yihu.dispatch.domain;

import io.yihu.events.Place;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Puts into words why a row was chosen or passed over. */
final class Reasons {
    private Reasons() {}

    static String zh(CatalogueRow row, String version, Units units, long others) {
        return "按派单目录%s“%s”行，由%s主办：%s%s%s"
                .formatted(
                        version.equals(Catalogue.DRAFT) ? "草案" : version + "版",
                        row.row(),
                        units.zh(row.lead()),
                        row.basisZh(),
                        row.limit() == null ? "" : "；时限按“" + LimitWords.zh(row.limit()) + "”",
                        others == 0 ? "" : "；另有" + others + "行也符合，但不如该行具体");
    }

    static String en(CatalogueRow row, String version, Units units, long others) {
        return "Row %s of %s: %s leads. %s%s%s"
                .formatted(
                        row.row(),
                        version.equals(Catalogue.DRAFT) ? "the draft" : "catalogue " + version,
                        units.en(row.lead()),
                        row.basisEn(),
                        row.limit() == null ? "" : "; time limits: " + LimitWords.en(row.limit()),
                        others == 0 ? "" : "; rows that also match and are less specific: " + others);
    }

    /** Where a row was chosen for the district, which one. */
    static String districtZh(CatalogueRow row, Place place) {
        return row.byDistrict(place) ? "；点位按所在区县（" + row.place() + "）" : "";
    }

    /** The same in English. */
    static String districtEn(CatalogueRow row, Place place) {
        return row.byDistrict(place) ? "; its place is in the district named (" + row.place() + ")" : "";
    }

    /** All of them, the winner first: those that are passed over for whom they name say so. */
    static List<Routing.Considered> considered(
            List<CatalogueRow> meant, CatalogueRow winner, List<String> passed, Place place, Absence absence) {
        return meant.stream()
                .sorted(Comparator.comparing((CatalogueRow row) -> !row.equals(winner)))
                .map(row -> passed.contains(row.row()) ? recused(row) : considered(row, winner, place, absence))
                .toList();
    }

    private static Routing.Considered recused(CatalogueRow row) {
        return new Routing.Considered(
                row.row(), row.place(), row.category(), row.lead(), RecusalWords.WHY_ZH, RecusalWords.WHY_EN);
    }

    private static Routing.Considered considered(CatalogueRow row, CatalogueRow winner, Place place, Absence absence) {
        LocalDate day = absence.day();
        String zh = "采用：点位与事项最为具体";
        String en = "chosen: the most specific on place, then on matter";
        if (row.validity().beginsAfter(day)) {
            zh = "未采用：" + row.validFrom() + " 才生效";
            en = "passed over: it counts from " + row.validFrom() + " on";
        } else if (row.validity().endedBefore(day)) {
            zh = "未采用：" + row.validTo() + " 后已失效";
            en = "passed over: it counted until " + row.validTo();
        } else if (!row.equals(winner) && absence.zh(row) != null) {
            zh = "未采用：" + absence.zh(row);
            en = "passed over: " + absence.en(row);
        } else if (row.placeRank(place) < winner.placeRank(place)) {
            zh = "未采用：点位范围比“" + winner.row() + "”行宽";
            en = "passed over: its place is wider than that of " + winner.row();
        } else if (!row.equals(winner)) {
            zh = "未采用：点位相同，事项范围比“" + winner.row() + "”行宽";
            en = "passed over: the same place, but its matter is wider than that of " + winner.row();
        }
        return new Routing.Considered(row.row(), row.place(), row.category(), row.lead(), zh, en);
    }
}
